// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import im.parley.Tls;
import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/** Puts TLS on a connected socket. */
final class TlsLayer {
    private static final int HANDSHAKE_MILLIS = 10_000;

    private TlsLayer() {}

    /** Returns once the handshake is done; the certificate must be trusted and name the host, unless told otherwise. */
    static SSLSocket over(Socket tcp, Address target, Tls tls) throws IOException {
        SSLSocket socket =
                (SSLSocket) context(tls).getSocketFactory().createSocket(tcp, target.host(), target.port(), true);
        if (!(tls instanceof Tls.Insecure)) {
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            socket.setSSLParameters(parameters);
        }
        socket.startHandshake();
        return socket;
    }

    /** Returns once a client has shaken hands, for which it has a few seconds. */
    static SSLSocket under(Socket accepted, SSLContext context) throws IOException {
        SSLSocket socket =
                (SSLSocket) context.getSocketFactory().createSocket(accepted, null, accepted.getPort(), true);
        socket.setUseClientMode(false);
        accepted.setSoTimeout(HANDSHAKE_MILLIS);
        socket.startHandshake();
        accepted.setSoTimeout(0);
        return socket;
    }

    private static SSLContext context(Tls tls) throws SSLException {
        try {
            if (tls instanceof Tls.Custom custom) {
                return custom.context();
            }
            if (tls instanceof Tls.Insecure) {
                SSLContext blind = SSLContext.getInstance("TLS");
                blind.init(null, new TrustManager[] {new Anybody()}, null);
                return blind;
            }
            return SSLContext.getDefault();
        } catch (GeneralSecurityException unusable) {
            throw new SSLException("TLS cannot be used here: " + unusable.getMessage(), unusable);
        }
    }

    /** Trusts any certificate. Extended, because the JDK checks what a plain one lets through. */
    private static final class Anybody extends X509ExtendedTrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}

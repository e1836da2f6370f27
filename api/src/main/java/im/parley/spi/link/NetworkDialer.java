// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import im.parley.Proxy;
import im.parley.Tls;
import io.reactivex.rxjava3.core.Single;
import java.time.Duration;
import java.util.Optional;

/** What the dials of one sign-on share. */
record NetworkDialer(
        Tls tls,
        Optional<String> certificate,
        Proxy proxy,
        Duration deadline,
        Lookup lookup,
        Single<String> proxyPassword)
        implements Dialer {
    NetworkDialer(Tls tls, Proxy proxy, Duration deadline, Lookup lookup) {
        this(
                tls,
                Optional.empty(),
                proxy,
                deadline,
                lookup,
                Single.defer(() -> ask(proxy)).cache());
    }

    @Override
    public Dialer secured(Tls otherTls, Optional<String> name) {
        return new NetworkDialer(otherTls, name, proxy, deadline, lookup, proxyPassword);
    }

    @Override
    public Dial dial(String host, int port) {
        return new NetworkDial(this, new Address(host, port), deadline);
    }

    private static Single<String> ask(Proxy proxy) {
        if (proxy instanceof Proxy.Socks5 socks) {
            return socks.credentials().secret();
        }
        return proxy instanceof Proxy.HttpConnect http ? http.credentials().secret() : Single.just("");
    }
}

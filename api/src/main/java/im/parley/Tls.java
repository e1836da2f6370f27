// SPDX-License-Identifier: Apache-2.0
package im.parley;

import javax.net.ssl.SSLContext;

/** How a link is secured. Host names are verified unless {@link #insecure()} says otherwise. */
public sealed interface Tls {
    /** Plain TCP. */
    record Off() implements Tls {}

    /** TLS with the certificates that the JDK trusts. */
    record System() implements Tls {}

    /** TLS with a context of the application's own. */
    record Custom(SSLContext context) implements Tls {}

    /** TLS that trusts anybody: for a test against a self-signed server, never for a real password. */
    record Insecure() implements Tls {}

    static Tls off() {
        return new Off();
    }

    static Tls system() {
        return new System();
    }

    static Tls of(SSLContext context) {
        return new Custom(context);
    }

    static Tls insecure() {
        return new Insecure();
    }
}

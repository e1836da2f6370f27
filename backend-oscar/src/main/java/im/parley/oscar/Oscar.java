// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar;

import im.parley.Option;
import im.parley.oscar.snac.auth.ClientIdentity;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;

/** Names for users of the backend: its protocol id and its options. */
public final class Oscar {
    private Oscar() {}

    /** The id to give {@link im.parley.Parley#account(String)}. */
    public static final String PROTOCOL = "oscar";

    /** The port of authorizers. */
    public static final int PORT = 5190;

    /** How to prove who we are. */
    public static final Option<SignOnMethod> SIGN_ON =
            new Option<>("oscar.sign-on", SignOnMethod.class, SignOnMethod.BUCP);

    /** Who we say we are; some servers turn away clients they do not know. */
    public static final Option<ClientIdentity> CLIENT =
            new Option<>("oscar.client", ClientIdentity.class, ClientIdentity.PARLEY);

    /** What servers of {@link SignOnMethod#KERBEROS} and {@link SignOnMethod#CLIENT_LOGIN} know our program by. */
    public static final Option<String> CLIENT_KEY = new Option<>("oscar.client-key", String.class, "");

    /** The host of the second call of {@link SignOnMethod#CLIENT_LOGIN}; empty where one host answers both. */
    public static final Option<String> SESSION_HOST = new Option<>("oscar.session-host", String.class, "");

    /** True to live beside other sessions of the same account, false to end them. */
    public static final Option<Boolean> MULTIPLE_SESSIONS =
            new Option<>("oscar.multiple-sessions", Boolean.class, true);

    /**
     * The host to use in place of any that the server redirects us to, keeping its port; empty to believe the server.
     * For servers behind a NAT or in a container that advertise an address of their own inside.
     */
    public static final Option<String> REDIRECT_HOST = new Option<>("oscar.redirect-host", String.class, "");

    /** Which of the connections that the server sends us on to are encrypted, where the first one is. */
    public static final Option<TlsPolicy> FURTHER_TLS =
            new Option<>("oscar.further-tls", TlsPolicy.class, TlsPolicy.REQUIRE);

    /** What eight-bit text means that says nothing better of itself: what an old ICQ client calls its code page. */
    public static final Option<Charset> FALLBACK_CHARSET =
            new Option<>("oscar.fallback-charset", Charset.class, StandardCharsets.ISO_8859_1);

    /** How long any one step of a sign-on may take. */
    public static final Option<Duration> STEP_TIMEOUT =
            new Option<>("oscar.step-timeout", Duration.class, Duration.ofSeconds(30));

    /** How long an answer to a request may take. */
    public static final Option<Duration> REQUEST_TIMEOUT =
            new Option<>("oscar.request-timeout", Duration.class, Duration.ofSeconds(30));

    /** How long we may be silent before a keep-alive goes out. */
    public static final Option<Duration> KEEP_ALIVE =
            new Option<>("oscar.keep-alive", Duration.class, Duration.ofSeconds(60));

    /** How many bytes of icons and other art are kept in memory, so that nothing is fetched twice. */
    public static final Option<Integer> ART_CACHE = new Option<>("oscar.art-cache", Integer.class, 1 << 20);

    /** Every option. */
    public static final Set<Option<?>> OPTIONS = Set.of(
            SIGN_ON,
            CLIENT,
            CLIENT_KEY,
            SESSION_HOST,
            MULTIPLE_SESSIONS,
            REDIRECT_HOST,
            FURTHER_TLS,
            FALLBACK_CHARSET,
            STEP_TIMEOUT,
            REQUEST_TIMEOUT,
            KEEP_ALIVE,
            ART_CACHE);
}

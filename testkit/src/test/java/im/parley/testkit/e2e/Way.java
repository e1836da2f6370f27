// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.e2e;

import im.parley.Account;
import im.parley.oscar.Oscar;
import im.parley.testkit.ImServer;
import im.parley.toc.Toc;
import java.time.Duration;

/** Every way to sign on. */
enum Way {
    BUCP(im.parley.oscar.SignOnMethod.BUCP),
    BUCP_OLD_HASH(im.parley.oscar.SignOnMethod.BUCP_OLD_HASH),
    CHANNEL_1(im.parley.oscar.SignOnMethod.CHANNEL_1),
    TOC2(im.parley.toc.SignOnMethod.TOC2_SIGNON),
    TOC2_LOGIN(im.parley.toc.SignOnMethod.TOC2_LOGIN),
    TOC1(im.parley.toc.SignOnMethod.TOC1_SIGNON);

    private final Object method;

    Way(Object method) {
        this.method = method;
    }

    boolean isToc() {
        return method instanceof im.parley.toc.SignOnMethod;
    }

    /** Begins to build an account that signs on this way, for a test in which no refusal is to come in TOC. */
    Account.Builder account(ImServer server, String user) {
        return account(server, user, Duration.ofMillis(100));
    }

    /** Begins to build an account that signs on this way, and takes so much silence for a consent in TOC. */
    Account.Builder account(ImServer server, String user, Duration silence) {
        return method instanceof im.parley.toc.SignOnMethod toc
                ? server.account(Toc.PROTOCOL, user).option(Toc.SIGN_ON, toc).option(Toc.SILENCE, silence)
                : server.account(Oscar.PROTOCOL, user).option(Oscar.SIGN_ON, (im.parley.oscar.SignOnMethod) method);
    }

    int port(ImServer server) {
        return isToc() ? server.tocPort() : server.oscarPort();
    }

    /** Has an account wait no longer than that for each step of a sign-on. */
    Account.Builder patience(Account.Builder account, Duration step) {
        return account.option(isToc() ? Toc.STEP_TIMEOUT : Oscar.STEP_TIMEOUT, step);
    }
}

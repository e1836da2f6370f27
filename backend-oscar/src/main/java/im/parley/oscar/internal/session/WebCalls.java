// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import im.parley.ConnectionState.Stage;
import im.parley.SignOnException;
import im.parley.SignOnException.Reason;
import im.parley.oscar.Oscar;
import im.parley.oscar.internal.link.OscarSetup;
import im.parley.spi.SessionContext;
import im.parley.spi.link.HttpCall;
import im.parley.spi.link.HttpCall.Answer;
import im.parley.spi.link.HttpCall.Request;
import io.reactivex.rxjava3.core.Single;
import java.time.Duration;

/** How authenticators speak HTTP: to the account's server or another of its hosts, each call a step of the sign-on. */
final class WebCalls {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    private static final int TOO_MANY = 429;
    private static final Duration A_WHILE = Duration.ofMinutes(10);

    private final OscarSetup setup;
    private final SessionContext context;

    WebCalls(OscarSetup setup, SessionContext context) {
        this.setup = setup;
        this.context = context;
    }

    /** Returns a host as HTTP names it: with its port, unless that goes without saying. */
    String authority(String host) {
        String bare = host.indexOf(':') < 0 ? host : '[' + host + ']';
        return port() == (setup.isSecure() ? HTTPS : HTTP) ? bare : bare + ':' + port();
    }

    /** Returns the answer of a host, whatever its status. */
    Single<Answer> call(String host, Request request) {
        return HttpCall.with(
                () -> setup.dialer().dial(host, port()),
                request,
                setup.config().self() + " sign-on",
                setup.config().get(Oscar.STEP_TIMEOUT),
                context.timer(),
                this::stage);
    }

    private void stage(Stage stage) {
        context.stage(stage);
    }

    private int port() {
        return setup.config().port();
    }

    /** Returns the failure that a status tells which is none of the protocol's own. */
    static SignOnException refusal(int status) {
        String text = "the sign-on server answers with status " + status;
        if (status == TOO_MANY) {
            return new SignOnException(Reason.RATE_LIMITED, status, text, A_WHILE, null);
        }
        return new SignOnException(status / 100 == 5 ? Reason.UNAVAILABLE : Reason.OTHER, status, text);
    }
}

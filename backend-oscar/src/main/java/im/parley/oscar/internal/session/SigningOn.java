// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import im.parley.Presence;
import im.parley.oscar.internal.link.OscarSetup;
import im.parley.spi.Session;
import im.parley.spi.SessionContext;
import io.reactivex.rxjava3.core.Single;

/** The way into this package: a sign-on as a value. */
public final class SigningOn {
    private SigningOn() {}

    /** Returns a sign-on that asks for the password, dials, and gives the session, each time it is subscribed to. */
    public static Single<Session> with(OscarSetup setup, SessionContext context, Presence presence) {
        return setup.config()
                .credentials()
                .secret()
                .flatMap(secret ->
                        Single.create(emitter -> new SignOnRun(setup, context, presence, secret, emitter).start()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.session;

import im.parley.Feature;
import im.parley.Presence;
import im.parley.Presence.Status;
import im.parley.UnsupportedFeatureException;
import im.parley.spi.Session;
import im.parley.spi.SessionContext;
import im.parley.toc.Toc;
import im.parley.toc.wire.command.TocCommand;
import io.reactivex.rxjava3.core.Single;

/** The way into this package: a sign-on as a value. */
public final class SigningOn {
    private SigningOn() {}

    /**
     * Returns a sign-on that asks for the password, dials, and gives the session, each time it is subscribed to. Whoever
     * wants to be invisible must not be shown instead, so that fails before anything is dialed.
     */
    public static Single<Session> with(TocSetup setup, SessionContext context, Presence presence) {
        if (presence.status() == Status.INVISIBLE) {
            return Single.error(new UnsupportedFeatureException(Toc.PROTOCOL, Feature.INVISIBLE.name()));
        }
        return setup.config().credentials().secret().flatMap(secret -> {
            TocCommand login = Login.command(setup, secret);
            return Single.create(emitter -> new SignOnRun(setup, context, presence, login, emitter).start());
        });
    }
}

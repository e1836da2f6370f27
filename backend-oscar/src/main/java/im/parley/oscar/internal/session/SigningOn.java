// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import im.parley.Presence;
import im.parley.SignOnException;
import im.parley.oscar.Oscar;
import im.parley.oscar.internal.link.LinkedPass;
import im.parley.oscar.internal.link.OscarSetup;
import im.parley.oscar.internal.link.Redirect;
import im.parley.spi.Session;
import im.parley.spi.SessionContext;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;

/** The way into this package: a sign-on as a value. */
public final class SigningOn {
    private SigningOn() {}

    /** Returns a sign-on that asks for the password, dials, and gives the session, each time it is subscribed to. */
    public static Single<Session> with(OscarSetup setup, SessionContext context, Presence presence) {
        return setup.config().credentials().secret().flatMap(secret -> {
            Authenticator authenticator = authenticator(setup, context, secret);
            return Single.create(emitter -> new SignOnRun(
                            SignOn.START,
                            setup,
                            context,
                            authenticator,
                            flap -> new OscarSession(flap, setup, context, presence),
                            emitter)
                    .start());
        });
    }

    /** Returns a move of a session to where its server sends it. */
    static Single<Session> moving(OscarSetup setup, SessionContext context, Redirect to, OscarSession session) {
        Authenticator told = () -> Single.just(new Admission(to, true));
        return Single.create(
                emitter -> new SignOnRun(SignOn.MOVE, setup, context, told, flap -> session, emitter).start());
    }

    private static Single<Admission> linked(String secret) {
        return Maybe.fromOptional(LinkedPass.read(secret))
                .map(to -> new Admission(to, false))
                .switchIfEmpty(Single.error(() -> new SignOnException(
                        SignOnException.Reason.BAD_CREDENTIALS, 0, "no credentials of a linked account")));
    }

    private static Authenticator authenticator(OscarSetup setup, SessionContext context, String secret) {
        return switch (setup.config().get(Oscar.SIGN_ON)) {
            case KERBEROS -> new KerberosTalk(setup, context, secret);
            case LINKED -> () -> linked(secret);
            case CLIENT_LOGIN -> new ClientLoginTalk(setup, context, secret);
            case BUCP, BUCP_OLD_HASH, CHANNEL_1 -> AuthorizerTalk.with(setup, context, secret);
        };
    }
}

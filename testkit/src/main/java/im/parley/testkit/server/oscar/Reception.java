// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import im.parley.oscar.snac.Snacs;
import im.parley.oscar.snac.auth.AuthorizationError;
import im.parley.oscar.snac.auth.Challenge;
import im.parley.oscar.snac.auth.ChallengeRequest;
import im.parley.oscar.snac.auth.FlapSignOff;
import im.parley.oscar.snac.auth.FlapSignOn;
import im.parley.oscar.snac.auth.LinkedNames;
import im.parley.oscar.snac.auth.LoginReply;
import im.parley.oscar.snac.auth.LoginRequest;
import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacError;
import im.parley.oscar.wire.SnacErrorCode;
import im.parley.oscar.wire.SnacFrame;
import im.parley.oscar.wire.SnacHeader;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.TlvBuilder;
import im.parley.spi.flap.FlapFrame;
import im.parley.testkit.server.ScreenName;
import im.parley.testkit.server.SessionKind;
import im.parley.testkit.server.UserSession;
import im.parley.testkit.server.Users.Admission;
import im.parley.testkit.server.World;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Predicate;
import okio.ByteString;

/**
 * Finds out who has connected. A client shows a cookie, or a roasted password at once, or proves a password against a
 * challenge. Runs on the connection's reader.
 */
final class Reception {
    /** Lives beside other sessions of its user. */
    private static final int SHARING = 1;

    private static final int MULTI_CONNECTION = 0x004A;

    /** Where to read about a refusal: there are clients that fail without a page. */
    private static final String ABOUT_REFUSALS = "http://www.example.com/";

    private final OscarService service;
    private final World world;
    private final OscarConnection connection;
    private final ByteString challenge = ByteString.encodeUtf8(UUID.randomUUID().toString());

    Reception(OscarService service, OscarConnection connection) {
        this.service = service;
        this.world = service.world();
        this.connection = connection;
    }

    void frame(FlapFrame frame) {
        if (frame.channel() == FlapFrame.SIGN_ON) {
            greeted(FlapSignOn.read(frame.payload()));
        } else if (frame.channel() == FlapFrame.DATA) {
            SnacFrame snac = Snacs.REGISTRY.decode(frame.payload());
            answer(snac.header(), snac.body());
        }
    }

    private void greeted(FlapSignOn hello) {
        if (hello.cookie().isPresent()) {
            service.redeem(hello.cookie().get()).ifPresentOrElse(pass -> enter(pass, hello), connection::close);
        } else if (hello.screenName().isPresent()) {
            roasted(ScreenName.of(hello.screenName().get()), hello);
        }
    }

    private void answer(SnacHeader header, Snac snac) {
        if (snac instanceof ChallengeRequest request) {
            challenge(header, ScreenName.of(request.screenName()));
        } else if (snac instanceof LoginRequest request) {
            hashed(header, ScreenName.of(request.screenName()), request);
        } else {
            connection.reply(header, 0, SnacError.of(header.family(), SnacErrorCode.INVALID_SNAC.code()));
        }
    }

    private void challenge(SnacHeader header, ScreenName name) {
        if (world.users().knows(name)) {
            connection.reply(header, 0, Challenge.of(challenge));
        } else {
            refuse(header, name, code(name, Admission.UNKNOWN));
        }
    }

    private void hashed(SnacHeader header, ScreenName name, LoginRequest request) {
        OptionalInt refusal = refusal(name, password -> request.matches(challenge, password));
        if (refusal.isPresent()) {
            refuse(header, name, refusal.getAsInt());
        } else {
            connection.reply(header, 0, new LoginReply(success(name, request.multiConnection())));
            connection.signOffSoon();
        }
    }

    private void refuse(SnacHeader header, ScreenName name, int code) {
        connection.reply(header, 0, LoginReply.failure(name.display(), code, ABOUT_REFUSALS));
        connection.signOffSoon();
    }

    private void roasted(ScreenName name, FlapSignOn hello) {
        ByteString roasted = hello.roastedPassword().orElse(ByteString.EMPTY);
        OptionalInt refusal =
                refusal(name, password -> hello.roast().apply(roasted).equals(ByteString.encodeUtf8(password)));
        FlapSignOff answer = refusal.isPresent()
                ? FlapSignOff.failure(name.display(), refusal.getAsInt(), ABOUT_REFUSALS)
                : new FlapSignOff(success(name, hello.multiConnection()));
        connection.admit(answer);
    }

    /** Returns why a sign-on is refused, nothing when it is not. */
    private OptionalInt refusal(ScreenName name, Predicate<String> proof) {
        OptionalInt wanted = service.faults().refusal();
        if (wanted.isPresent()) {
            return wanted;
        }
        Admission admission = world.users().admit(name, proof);
        return admission == Admission.ADMITTED ? OptionalInt.empty() : OptionalInt.of(code(name, admission));
    }

    private static int code(ScreenName name, Admission refused) {
        AuthorizationError error = switch (refused) {
            case UNKNOWN -> name.isUin() ? AuthorizationError.DELETED_ACCOUNT : AuthorizationError.INVALID_NAME;
            case SUSPENDED -> AuthorizationError.SUSPENDED;
            default -> AuthorizationError.PASSWORD_MISMATCH;
        };
        return error.code();
    }

    private TlvBlock success(ScreenName name, int multiConnection) {
        String display = world.users()
                .registration(name)
                .map(account -> account.name().display())
                .orElse(name.display());
        String email =
                world.users().registration(name).map(account -> account.email()).orElse("");
        TlvBuilder tlvs = TlvBlock.builder().string(0x0001, display);
        service.redirect(tlvs, new Pass.SignOn(name, multiConnection == SHARING));
        service.settings().release().ifPresent(release -> release.addTo(tlvs));
        service.settings().passwordPage().ifPresent(page -> tlvs.string(0x0054, page));
        List<String> linked = world.lists().linked(name);
        if (!linked.isEmpty()) {
            tlvs.string(0x0002, LinkedNames.write(name.ident(), linked));
        }
        return tlvs.string(0x0011, email).u16(0x0013, 3).build();
    }

    /** Lets a client in. One that has shown no authorizer how it lives beside others tells so here. */
    private void enter(Pass pass, FlapSignOn hello) {
        if (pass instanceof Pass.SignOn signOn) {
            boolean told = hello.tlvs().has(MULTI_CONNECTION);
            boolean sharing = told ? hello.multiConnection() == SHARING : signOn.sharing();
            world.together(() -> begin(new Pass.SignOn(signOn.name(), sharing)));
        } else if (pass instanceof Pass.Service further) {
            new Host(service, connection, further.session(), further.role(), further.room()).begin();
        } else if (pass instanceof Pass.Move move) {
            new Host(service, connection, move.session(), Role.BOS, Optional.empty()).begin();
        }
    }

    private void begin(Pass.SignOn signOn) {
        OscarSession session = new OscarSession(service, connection);
        SessionKind kind = new SessionKind("oscar", signOn.sharing());
        Optional<UserSession> user = world.sessions().open(signOn.name(), kind, session);
        if (user.isEmpty()) {
            connection.signOff(
                    FlapSignOff.failure(signOn.name().display(), AuthorizationError.TOO_OFTEN.code(), ABOUT_REFUSALS));
            return;
        }
        session.begin(user.get());
        new Host(service, connection, session, Role.BOS, Optional.empty()).begin();
    }
}

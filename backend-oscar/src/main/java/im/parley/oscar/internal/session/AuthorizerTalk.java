// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Reason;
import im.parley.ConnectionException.Sent;
import im.parley.ConnectionState.Stage;
import im.parley.ImException;
import im.parley.SignOnException;
import im.parley.WireException;
import im.parley.oscar.Oscar;
import im.parley.oscar.SignOnMethod;
import im.parley.oscar.internal.link.OscarSetup;
import im.parley.oscar.internal.session.SignOn.Input;
import im.parley.oscar.snac.Snacs;
import im.parley.oscar.snac.auth.AuthorizationResult;
import im.parley.oscar.snac.auth.Challenge;
import im.parley.oscar.snac.auth.ChallengeRequest;
import im.parley.oscar.snac.auth.FlapSignOff;
import im.parley.oscar.snac.auth.FlapSignOn;
import im.parley.oscar.snac.auth.LoginReply;
import im.parley.oscar.snac.auth.LoginRequest;
import im.parley.oscar.snac.auth.PasswordHash;
import im.parley.oscar.snac.auth.SecurIdRequest;
import im.parley.oscar.wire.ServerAddress;
import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacError;
import im.parley.oscar.wire.SnacErrorCode;
import im.parley.oscar.wire.SnacFrame;
import im.parley.oscar.wire.WireWriter;
import im.parley.spi.SessionContext;
import im.parley.spi.flap.FlapFrame;
import im.parley.spi.flap.FlapHandler;
import im.parley.spi.flap.FlapLink;
import im.parley.spi.link.LinkEnd;
import java.util.Optional;
import okio.ByteString;

/** The authorizer's connection: what it says becomes inputs of the sign-on, what the sign-on says goes out. */
final class AuthorizerTalk implements FlapHandler {
    private static final int ALONE = 3;
    private static final int BESIDE_OTHERS = 1;

    private final OscarSetup setup;
    private final SessionContext context;
    private final String secret;
    private final SignOnRun.Heard heard;
    private final SignOnRun.Lost lost;
    private final FlapLink flap;
    private long requestId;

    AuthorizerTalk(
            OscarSetup setup, SessionContext context, String secret, SignOnRun.Heard heard, SignOnRun.Lost lost) {
        this.setup = setup;
        this.context = context;
        this.secret = secret;
        this.heard = heard;
        this.lost = lost;
        this.flap = setup.link(
                setup.config().self() + " authorizer",
                setup.config().host(),
                setup.config().port(),
                context,
                this);
    }

    void start() {
        flap.start();
    }

    void greet(boolean withPassword) {
        FlapSignOn hello = withPassword
                ? FlapSignOn.withPassword(name(), secret, setup.config().get(Oscar.CLIENT))
                : FlapSignOn.hello();
        flap.send(FlapFrame.SIGN_ON, hello.toByteArray());
    }

    void askForKey() {
        send(ChallengeRequest.of(name()));
    }

    void sendHash(ByteString key) {
        PasswordHash kind =
                setup.config().get(Oscar.SIGN_ON) == SignOnMethod.BUCP_OLD_HASH ? PasswordHash.OLD : PasswordHash.NEW;
        int sessions = setup.config().get(Oscar.MULTIPLE_SESSIONS) ? BESIDE_OTHERS : ALONE;
        send(LoginRequest.of(name(), kind, kind.of(key, secret), setup.config().get(Oscar.CLIENT), sessions));
    }

    void close() {
        flap.close();
    }

    void fail(ImException cause) {
        flap.fail(Ends.link(cause));
    }

    private String name() {
        return setup.config().self().normalized();
    }

    private void send(Snac snac) {
        WireWriter out = new WireWriter();
        SnacFrame.of(snac, 0, ++requestId).write(out);
        flap.send(FlapFrame.DATA, out.toByteArray());
    }

    @Override
    public void stage(Stage stage) {
        context.stage(stage);
    }

    @Override
    public void frame(FlapFrame frame) {
        try {
            switch (frame.channel()) {
                case FlapFrame.SIGN_ON -> heard.input(new Input.Hello());
                case FlapFrame.DATA ->
                    snac(Snacs.REGISTRY.decode(frame.payload()).body());
                case FlapFrame.SIGN_OFF -> signedOff(FlapSignOff.read(frame.payload()));
                default -> {}
            }
        } catch (WireException damaged) {
            heard.input(new Input.Failed(damaged));
        }
    }

    private void snac(Snac snac) {
        if (snac instanceof Challenge challenge) {
            heard.input(new Input.Key(challenge.key()));
        } else if (snac instanceof LoginReply reply) {
            result(reply.result());
        } else if (snac instanceof SecurIdRequest) {
            heard.input(new Input.Failed(
                    new SignOnException(SignOnException.Reason.OTHER, 0, "the server wants a SecurID code")));
        } else if (snac instanceof SnacError error) {
            heard.input(new Input.Failed(new SignOnException(
                    SignOnException.Reason.OTHER,
                    error.code(),
                    String.valueOf(SnacErrorCode.exception(error.code()).getMessage()))));
        }
    }

    private void signedOff(FlapSignOff signOff) {
        if (!signOff.tlvs().isEmpty()) {
            result(signOff.result());
        }
    }

    private void result(AuthorizationResult result) {
        Optional<ServerAddress> server = result.server();
        if (result.isSuccess() && server.isPresent()) {
            heard.input(new Input.Cookie(
                    server.get().host(), server.get().port(), result.cookie().orElseThrow()));
        } else {
            heard.input(new Input.Failed(result.exception()
                    .<ImException>map(refused -> refused)
                    .orElseGet(() -> new ConnectionException(Reason.PROTOCOL, "no server to go on to", Sent.YES))));
        }
    }

    @Override
    public void ended(LinkEnd end) {
        lost.lost(true, end.failure());
    }
}

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
import im.parley.oscar.UpgradeOffered;
import im.parley.oscar.internal.feature.SignOnNotes;
import im.parley.oscar.internal.link.OscarSetup;
import im.parley.oscar.internal.link.Redirect;
import im.parley.oscar.snac.Snacs;
import im.parley.oscar.snac.auth.AuthorizationResult;
import im.parley.oscar.snac.auth.Challenge;
import im.parley.oscar.snac.auth.ChallengeRequest;
import im.parley.oscar.snac.auth.ClientIdentity;
import im.parley.oscar.snac.auth.FlapSignOff;
import im.parley.oscar.snac.auth.FlapSignOn;
import im.parley.oscar.snac.auth.LoginReply;
import im.parley.oscar.snac.auth.LoginRequest;
import im.parley.oscar.snac.auth.PasswordHash;
import im.parley.oscar.snac.auth.SecurIdRequest;
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
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.core.SingleEmitter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import okio.ByteString;

/** The authorizer's connection: a challenge and a hash, or a roasted password at once. Frames come on its reader's thread. */
final class AuthorizerTalk implements FlapHandler {
    private final OscarSetup setup;
    private final SessionContext context;
    private final String secret;
    private final SingleEmitter<Admission> emitter;
    private final StepDeadline deadline;
    private final FlapLink flap;
    private final SignOnMethod method;
    private volatile boolean admitted;
    private Step step = Step.HELLO;
    private long requestId;

    /** What we wait for. */
    private enum Step {
        HELLO,
        KEY,
        REPLY
    }

    private AuthorizerTalk(OscarSetup setup, SessionContext context, String secret, SingleEmitter<Admission> emitter) {
        this.setup = setup;
        this.context = context;
        this.secret = secret;
        this.emitter = emitter;
        this.method = setup.config().get(Oscar.SIGN_ON);
        this.deadline = new StepDeadline(setup, context, this::fail);
        this.flap = setup.link(
                setup.config().self() + " authorizer",
                setup.config().host(),
                setup.config().port(),
                context,
                this);
    }

    /** Returns the way over an authorizer. */
    static Authenticator with(OscarSetup setup, SessionContext context, String secret) {
        return () -> Single.create(emitter -> new AuthorizerTalk(setup, context, secret, emitter).start());
    }

    private void start() {
        emitter.setCancellable(() -> {
            if (!admitted) {
                deadline.stop();
                flap.fail(new ConnectionException(Reason.NOT_CONNECTED, "the sign-on was given up", Sent.NO));
            }
        });
        deadline.watch(step);
        flap.start();
    }

    private void to(Step next) {
        step = next;
        deadline.watch(next);
    }

    private void greet() {
        context.stage(Stage.AUTHENTICATING);
        if (method == SignOnMethod.CHANNEL_1) {
            to(Step.REPLY);
            hello(FlapSignOn.withPassword(name(), secret, setup.config().get(Oscar.CLIENT)));
        } else {
            to(Step.KEY);
            hello(FlapSignOn.hello());
            send(ChallengeRequest.of(name()));
        }
    }

    private void hello(FlapSignOn hello) {
        flap.send(FlapFrame.SIGN_ON, hello.toByteArray());
    }

    private void sendHash(ByteString key) {
        to(Step.REPLY);
        PasswordHash kind = method == SignOnMethod.BUCP_OLD_HASH ? PasswordHash.OLD : PasswordHash.NEW;
        ClientIdentity identity = setup.config().get(Oscar.CLIENT);
        send(LoginRequest.of(name(), kind, kind.of(key, secret), identity, Sharing.level(setup.config())));
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
                case FlapFrame.SIGN_ON -> {
                    if (step == Step.HELLO) {
                        greet();
                    }
                }
                case FlapFrame.DATA ->
                    snac(Snacs.REGISTRY.decode(frame.payload()).body());
                case FlapFrame.SIGN_OFF -> signedOff(FlapSignOff.read(frame.payload()));
                default -> {}
            }
        } catch (WireException damaged) {
            fail(damaged);
        }
    }

    private void snac(Snac snac) {
        if (snac instanceof Challenge challenge) {
            if (step == Step.KEY) {
                sendHash(challenge.key());
            }
        } else if (snac instanceof LoginReply reply) {
            result(reply.result());
        } else if (snac instanceof SecurIdRequest) {
            fail(new SignOnException(SignOnException.Reason.OTHER, 0, "the server wants a SecurID code"));
        } else if (snac instanceof SnacError error) {
            fail(new SignOnException(
                    SignOnException.Reason.OTHER,
                    error.code(),
                    String.valueOf(SnacErrorCode.exception(error.code()).getMessage())));
        }
    }

    private void signedOff(FlapSignOff signOff) {
        if (!signOff.tlvs().isEmpty()) {
            result(signOff.result());
        }
    }

    private void result(AuthorizationResult result) {
        Optional<Redirect> host = Redirect.in(result.tlvs());
        if (result.isSuccess() && host.isPresent()) {
            deadline.stop();
            admitted = true;
            emitter.onSuccess(new Admission(host.get(), true, notes(result)));
            flap.close();
        } else {
            fail(result.exception()
                    .<ImException>map(refused -> refused)
                    .orElseGet(() -> new ConnectionException(Reason.PROTOCOL, "no server to go on to", Sent.YES)));
        }
    }

    private SignOnNotes notes(AuthorizationResult result) {
        return new SignOnNotes(upgrades(result), result.passwordUrl(), result.linkedNames());
    }

    private List<UpgradeOffered> upgrades(AuthorizationResult result) {
        Instant now = context.clock().instant();
        return Stream.of(
                        result.latestRelease().map(release -> new UpgradeOffered(release, false, now)),
                        result.latestBeta().map(release -> new UpgradeOffered(release, true, now)))
                .flatMap(Optional::stream)
                .toList();
    }

    private void fail(ImException cause) {
        deadline.stop();
        emitter.tryOnError(cause);
        flap.fail(Ends.link(cause));
    }

    @Override
    public void ended(LinkEnd end) {
        fail(end.failure());
    }
}

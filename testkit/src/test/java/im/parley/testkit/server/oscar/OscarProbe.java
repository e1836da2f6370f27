// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.oscar.snac.Snacs;
import im.parley.oscar.snac.auth.AuthorizationResult;
import im.parley.oscar.snac.auth.Challenge;
import im.parley.oscar.snac.auth.ChallengeRequest;
import im.parley.oscar.snac.auth.ClientIdentity;
import im.parley.oscar.snac.auth.FlapSignOn;
import im.parley.oscar.snac.auth.LoginReply;
import im.parley.oscar.snac.auth.LoginRequest;
import im.parley.oscar.snac.auth.PasswordHash;
import im.parley.oscar.snac.feedbag.FeedbagActivate;
import im.parley.oscar.snac.icbm.IcbmFeature;
import im.parley.oscar.snac.icbm.SetIcbmParameters;
import im.parley.oscar.snac.service.ClientOnline;
import im.parley.oscar.snac.service.ClientVersions;
import im.parley.oscar.snac.service.HostOnline;
import im.parley.oscar.snac.service.HostVersions;
import im.parley.oscar.snac.service.SelfInfo;
import im.parley.oscar.snac.service.SelfInfoQuery;
import im.parley.oscar.snac.service.ServiceRequest;
import im.parley.oscar.snac.service.ServiceResponse;
import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacFrame;
import im.parley.oscar.wire.SnacHeader;
import im.parley.oscar.wire.WireWriter;
import im.parley.spi.flap.FlapFrame;
import im.parley.spi.link.LinkEnd;
import im.parley.testkit.ImServer;
import im.parley.testkit.server.FrameClient;
import java.util.List;
import okio.ByteString;

/** One connection of an OSCAR client that does as a test says. */
public final class OscarProbe implements AutoCloseable {
    private final ImServer server;
    private final FrameClient frames;
    private long lastId;

    private OscarProbe(ImServer server) {
        this.server = server;
        this.frames = new FrameClient(server.host(), server.oscarPort(), ByteString.EMPTY);
    }

    /** Connects and hears the server's greeting. */
    public static OscarProbe dial(ImServer server) {
        OscarProbe probe = new OscarProbe(server);
        FlapFrame hello = probe.frames.next();
        assertThat(hello.channel()).isEqualTo(FlapFrame.SIGN_ON);
        assertThat(hello.payload()).containsExactly(0, 0, 0, 1);
        return probe;
    }

    /** Proves a password at the authorizer and returns what it decided. */
    public static AuthorizationResult authorize(
            ImServer server, String name, String password, PasswordHash kind, int level) {
        try (OscarProbe probe = dial(server)) {
            probe.greet(FlapSignOn.hello());
            Snac answer = probe.ask(ChallengeRequest.of(name)).body();
            if (answer instanceof Challenge challenge) {
                ByteString hash = kind.of(challenge.key(), password);
                answer = probe.ask(LoginRequest.of(name, kind, hash, ClientIdentity.PARLEY, level))
                        .body();
            }
            return ((LoginReply) answer).result();
        }
    }

    /** Signs on at the host with a cookie, up to the list of services. */
    public static OscarProbe enter(ImServer server, ByteString cookie) {
        OscarProbe probe = dial(server);
        probe.greet(FlapSignOn.withCookie(cookie));
        return probe;
    }

    /** Signs on as a client does that lives beside others, and goes online. */
    public static OscarProbe online(ImServer server, String name) {
        return online(server, name, 1);
    }

    /** The same, and the server has done all of it. */
    public static OscarProbe settled(ImServer server, String name) {
        OscarProbe probe = online(server, name);
        probe.ask(new SelfInfoQuery(), SelfInfo.class);
        return probe;
    }

    /** Signs on as a client does whose list is its own. */
    public static OscarProbe onlineWithoutList(ImServer server, String name) {
        OscarProbe probe = arrive(server, name, 1);
        probe.tell(new ClientOnline(List.of()));
        return probe;
    }

    public static OscarProbe online(ImServer server, String name, int level) {
        OscarProbe probe = arrive(server, name, level);
        probe.tell(new FeedbagActivate());
        probe.tell(new ClientOnline(List.of()));
        return probe;
    }

    private static OscarProbe arrive(ImServer server, String name, int level) {
        AuthorizationResult result = authorize(server, name, ImServer.PASSWORD, PasswordHash.NEW, level);
        OscarProbe probe = enter(server, result.cookie().orElseThrow());
        probe.await(HostOnline.class);
        probe.ask(new ClientVersions(List.of()), HostVersions.class);
        probe.tell(SetIcbmParameters.all(IcbmFeature.MESSAGES | IcbmFeature.TYPING, 8000));
        return probe;
    }

    /** Opens a further connection for a food group, and goes online on it. */
    public OscarProbe open(ServiceRequest request) {
        ServiceResponse response = ask(request, ServiceResponse.class);
        OscarProbe probe = enter(server, response.cookie().orElseThrow());
        probe.await(HostOnline.class);
        probe.tell(new ClientOnline(List.of()));
        return probe;
    }

    public void greet(FlapSignOn hello) {
        frames.send(FlapFrame.SIGN_ON, hello.toByteArray());
    }

    /** Sends a request and returns its answer. */
    public SnacFrame ask(Snac request) {
        long id = tell(request);
        while (true) {
            SnacFrame frame = nextSnac();
            if (frame.header().requestId() == id) {
                return frame;
            }
        }
    }

    public <S extends Snac> S ask(Snac request, Class<S> answer) {
        Snac body = ask(request).body();
        assertThat(body).isInstanceOf(answer);
        return answer.cast(body);
    }

    /** Sends a request and returns its id. */
    public long tell(Snac request) {
        long id = ++lastId;
        WireWriter out = new WireWriter();
        SnacFrame.of(request, 0, id).write(out);
        frames.send(FlapFrame.DATA, out.toByteArray());
        return id;
    }

    /** Sends bytes where a SNAC belongs. */
    public void tellRaw(int family, int subtype, long id, String hex) {
        WireWriter out = new WireWriter();
        new SnacHeader(family, subtype, 0, id).write(out);
        frames.send(FlapFrame.DATA, out.bytes(ByteString.decodeHex(hex)).toByteArray());
    }

    /** Passes over what comes until a SNAC of that kind does. */
    public <S extends Snac> S await(Class<S> type) {
        while (true) {
            Snac body = nextSnac().body();
            if (type.isInstance(body)) {
                return type.cast(body);
            }
        }
    }

    public SnacFrame nextSnac() {
        FlapFrame frame = frames.next();
        assertThat(frame.channel()).as("channel").isEqualTo(FlapFrame.DATA);
        return Snacs.REGISTRY.decode(frame.payload());
    }

    /** Passes over SNACs until the server signs off. */
    public FlapFrame awaitSignOff() {
        FlapFrame frame = frames.next();
        while (frame.channel() != FlapFrame.SIGN_OFF) {
            frame = frames.next();
        }
        return frame;
    }

    public FrameClient frames() {
        return frames;
    }

    public LinkEnd end() {
        return frames.end();
    }

    @Override
    public void close() {
        frames.close();
    }
}

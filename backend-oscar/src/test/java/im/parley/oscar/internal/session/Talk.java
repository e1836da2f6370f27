// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import im.parley.Capabilities;
import im.parley.Option;
import im.parley.Presence;
import im.parley.UserId;
import im.parley.oscar.Oscar;
import im.parley.oscar.internal.link.OscarSetup;
import im.parley.oscar.internal.link.RateLimits;
import im.parley.oscar.internal.link.Remembered;
import im.parley.oscar.internal.link.SnacWatch;
import im.parley.oscar.snac.auth.Challenge;
import im.parley.oscar.snac.auth.ChallengeRequest;
import im.parley.oscar.snac.auth.LoginReply;
import im.parley.oscar.snac.auth.LoginRequest;
import im.parley.oscar.snac.feedbag.FeedbagItem;
import im.parley.oscar.snac.feedbag.FeedbagQuery;
import im.parley.oscar.snac.feedbag.FeedbagQueryIfModified;
import im.parley.oscar.snac.feedbag.FeedbagReply;
import im.parley.oscar.snac.icbm.RetrieveOfflineMessages;
import im.parley.oscar.snac.service.ClientOnline;
import im.parley.oscar.snac.service.ClientVersions;
import im.parley.oscar.snac.service.HostOnline;
import im.parley.oscar.snac.service.HostVersions;
import im.parley.oscar.snac.service.RateClass;
import im.parley.oscar.snac.service.RateGroup;
import im.parley.oscar.snac.service.RateQuery;
import im.parley.oscar.snac.service.RateReply;
import im.parley.oscar.snac.service.SelfInfo;
import im.parley.oscar.snac.service.SelfInfoQuery;
import im.parley.oscar.snac.service.ServiceRequest;
import im.parley.oscar.snac.service.ServiceResponse;
import im.parley.oscar.wire.ServerAddress;
import im.parley.oscar.wire.SnacAddress;
import im.parley.oscar.wire.UserInfo;
import im.parley.spi.Session;
import im.parley.spi.link.Dialer;
import im.parley.testing.PlainConfig;
import im.parley.testing.RecordedContext;
import im.parley.testing.ScriptedPeer;
import io.reactivex.rxjava3.observers.TestObserver;
import io.reactivex.rxjava3.schedulers.Schedulers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import okio.ByteString;

/** One account of ours and the two servers it talks to, both played by the test. */
final class Talk {
    static final ByteString COOKIE = ByteString.encodeUtf8("a cookie of many bytes");
    static final ByteString KEY = ByteString.encodeUtf8("0123456789");
    static final String PASSWORD = "open sesame";
    static final List<Integer> FAMILIES = List.of(0x01, 0x02, 0x03, 0x04, 0x09, 0x13);

    private static final Capabilities NOTHING = new Capabilities(Set.of(), Set.of(), 0);

    final ScriptedServer authorizer = new ScriptedServer("authorizer");
    final ScriptedServer bos = new ScriptedServer("bos");
    private final List<ScriptedServer> services = new ArrayList<>();
    final RecordedContext context = new RecordedContext();
    final SnacWatch watch = new SnacWatch(Schedulers.trampoline());
    private final PlainConfig config;
    private final Remembered remembered;
    private List<Integer> families;

    Talk() {
        this("alice");
    }

    Talk(String user) {
        this(user, FAMILIES);
    }

    /** Talks as another user with a server of other food groups. */
    Talk(String user, List<Integer> families) {
        this(new PlainConfig(user(user), "login.example", 5190, PASSWORD), new Remembered(), families);
    }

    private Talk(PlainConfig config, Remembered remembered, List<Integer> families) {
        this.config = config;
        this.remembered = remembered;
        this.families = families;
    }

    /** Returns the account's next session, with servers of its own. */
    Talk again() {
        return new Talk(config, remembered, families);
    }

    <T> Talk with(Option<T> option, T value) {
        config.set(option, value);
        return this;
    }

    /** Has the server offer these food groups. */
    Talk serving(Integer... others) {
        families = List.of(others);
        return this;
    }

    TestObserver<Session> signOn() {
        Stream<ScriptedServer> servers = Stream.concat(Stream.of(authorizer, bos), services.stream());
        Dialer dialer = ScriptedPeer.dialer(servers.map(server -> server.peer).toArray(ScriptedPeer[]::new));
        OscarSetup setup = new OscarSetup(config, dialer, NOTHING, remembered, watch);
        return SigningOn.with(setup, context, Presence.ONLINE).test();
    }

    /** Adds a server to be dialed after those before it; to be called before signing on. */
    ScriptedServer service(String name) {
        ScriptedServer service = new ScriptedServer(name);
        services.add(service);
        return service;
    }

    /** Plays both servers up to the client's last word of the sign-on. */
    Session online(FeedbagItem... list) {
        TestObserver<Session> signedOn = signOn();
        authorize();
        bringUp(list);
        signedOn.awaitDone(10, TimeUnit.SECONDS).assertComplete();
        return signedOn.values().get(0);
    }

    void authorize() {
        authorizer.greet();
        authorizer.expect(ChallengeRequest.class);
        authorizer.answer(Challenge.of(KEY)).expect(LoginRequest.class);
        authorizer.answer(LoginReply.success("Alice", new ServerAddress("bos.example", 5191), COOKIE));
    }

    void bringUp(FeedbagItem... list) {
        bringUpUntilReady(list);
        settle();
    }

    /** Plays the server up to the buddy list. */
    void bringUpUntilReady(FeedbagItem... list) {
        greetWith(families).awaitAny(Set.of(FeedbagQuery.class, FeedbagQueryIfModified.class));
        bos.answer(FeedbagReply.of(List.of(list), 1));
    }

    /** Plays a server of these food groups up to the client's questions. */
    ScriptedServer greetWith(List<Integer> families) {
        bos.greet();
        bos.push(new HostOnline(families));
        ClientVersions versions = bos.expect(ClientVersions.class);
        bos.answer(new HostVersions(versions.versions())).expect(RateQuery.class);
        return bos.answer(rates());
    }

    /** Plays the server that has done all that the client said, up to the client's last word. */
    void settle() {
        bos.await(ClientOnline.class);
        bos.expect(SelfInfoQuery.class);
        bos.answer(SelfInfo.of(UserInfo.of("Alice"))).expect(RetrieveOfflineMessages.class);
    }

    /** Sends the client, which asks for a food group, to a service, and plays that up to the client's last word. */
    void bringUpService(ScriptedServer service, int family) {
        sendTo(service, family);
        service.bringUp(family);
    }

    /** Answers the client, which asks for a food group. */
    ServiceRequest sendTo(ScriptedServer service, int family) {
        ServiceRequest wanted = bos.expect(ServiceRequest.class);
        ServerAddress address = new ServerAddress(service.name() + ".example", 5192);
        bos.answer(ServiceResponse.of(family, address, COOKIE));
        return wanted;
    }

    /** Returns the first and the third class of the default table; messages are in the third. */
    static RateReply rates() {
        return new RateReply(
                List.of(
                        new RateClass(1, 80, 2500, 2000, 1500, 800, 6000, 6000, Optional.empty()),
                        new RateClass(3, 20, 5100, 5000, 4000, 3000, 6000, 6000, Optional.empty())),
                List.of(
                        new RateGroup(1, List.of(new SnacAddress(0x01, 0x02))),
                        new RateGroup(3, List.of(RateLimits.MESSAGE))));
    }

    static UserId user(String name) {
        return new UserId(Oscar.PROTOCOL, name.toLowerCase(Locale.ROOT), name);
    }
}

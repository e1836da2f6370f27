// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Sent;
import im.parley.ImEvent.Problem;
import im.parley.RequestException;
import im.parley.testkit.ImServer;
import im.parley.testkit.contract.Patience;
import im.parley.testkit.contract.Person;
import im.parley.testkit.server.toc.TocProfile;
import im.parley.toc.TocProtocol;
import im.parley.toc.TocProtocol.Seen;
import im.parley.toc.wire.WireText;
import im.parley.toc.wire.command.Toc2SendIm;
import im.parley.toc.wire.command.TocGetStatus;
import im.parley.toc.wire.command.TocNoop;
import im.parley.toc.wire.reply.GotoUrl;
import im.parley.toc.wire.reply.ImIn2;
import im.parley.toc.wire.reply.UpdateBuddy;
import io.reactivex.rxjava3.subscribers.TestSubscriber;
import java.util.concurrent.TimeUnit;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What has no API yet is done with the protocol itself. */
@ParameterizedClass
@EnumSource(TocProfile.class)
class TocProtocolEndToEndTest {
    private static final int PATIENCE = 10;

    private final TocProfile profile;

    TocProtocolEndToEndTest(TocProfile profile) {
        this.profile = profile;
    }

    private static TocProtocol protocol(Person person) {
        return person.account().require(TocProtocol.class);
    }

    private static Seen first(TestSubscriber<Seen> watching) {
        assertThat(watching.awaitCount(1).values()).isNotEmpty();
        return watching.values().get(0);
    }

    @ParameterizedTest
    @EnumSource(names = {"TOC1", "TOC2", "TOC2_LOGIN"})
    void watchesEveryLineFromTheSignOnOn(Way way) {
        try (Scene scene = new Scene(profile)) {
            Person bob = scene.seat(way, "bob");
            TestSubscriber<Seen> watching = protocol(bob).watch().test();
            TestSubscriber<Seen> done = protocol(bob).watch("toc_init_done").test();
            TestSubscriber<Seen> nick = protocol(bob).watch("NICK").test();
            bob.signOn();
            assertThat(first(watching).isIncoming()).isFalse();
            assertThat(first(watching).command()).isPresent();
            assertThat(first(watching).toString()).doesNotContain(ImServer.PASSWORD);
            assertThat(first(nick).isIncoming()).isTrue();
            assertThat(first(done).reply()).isEmpty();
            bob.account().close();
            watching.awaitDone(PATIENCE, TimeUnit.SECONDS).assertComplete();
            assertThat(watching.values().stream().map(Seen::word)).contains("SIGN_ON", "NICK");
            assertThat(watching.values().stream().map(Seen::word)).contains("SIGN_ON", "NICK");
        }
    }

    @Test
    void sendsRecordsAndWords() {
        try (Scene scene = new Scene(profile)) {
            Person alice = scene.online(Way.TOC2, "alice");
            Person bob = scene.online(Way.TOC2, "bob");
            TestSubscriber<Seen> heard = protocol(bob).watch("IM_IN2").test();
            Patience.done(protocol(alice).send("toc2_send_im bob \"by hand\""));
            assertThat(bob.hear().text()).isEqualTo("by hand");
            assertThat(first(heard).reply().map(line -> ((ImIn2) line).message().text()))
                    .contains("by hand");
            Patience.done(protocol(alice).send(new Toc2SendIm("bob", WireText.of("by record"), false)));
            assertThat(bob.hear().text()).isEqualTo("by record");
        }
    }

    @Test
    void asksForALineAndHearsTheRefusal() {
        try (Scene scene = new Scene(profile)) {
            Person bob = scene.online(Way.TOC1, "bob");
            UpdateBuddy own = Patience.done(protocol(bob).request(new TocGetStatus("bob"), UpdateBuddy.class));
            assertThat(own.online()).isTrue();
            RequestException refused = Patience.failure(
                    RequestException.class,
                    protocol(bob)
                            .request(new TocGetStatus("nobody"), GotoUrl.class)
                            .ignoreElement());
            assertThat(refused.code()).isEqualTo(901);
        }
    }

    @Test
    void linesThatNobodyKnowsArriveWhole() {
        try (Scene scene = new Scene(profile)) {
            Person bob = scene.online(Way.TOC2, "bob");
            TestSubscriber<Seen> watching = protocol(bob).watch("MYSTERY").test();
            scene.server().faults().tellTocClients(ByteString.encodeUtf8("MYSTERY:a:b:c"));
            assertThat(first(watching).line().utf8()).isEqualTo("MYSTERY:a:b:c");
            Scene.seen(bob, Problem.class, "the problem", problem -> true);
        }
    }

    @Test
    void sendingWhileOfflineFailsAtOnce() {
        try (Scene scene = new Scene(profile)) {
            ConnectionException failed = Patience.failure(
                    ConnectionException.class,
                    protocol(scene.seat(Way.TOC2, "bob")).send(new TocNoop()));
            assertThat(failed.sent()).isEqualTo(Sent.NO);
        }
    }
}

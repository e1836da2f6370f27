// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Reason;
import im.parley.ConnectionException.Sent;
import im.parley.RequestException;
import im.parley.WireException;
import im.parley.oscar.Oscar;
import im.parley.oscar.internal.link.ServiceLink;
import im.parley.oscar.internal.link.ServiceLinks;
import im.parley.oscar.internal.link.SnacRouter;
import im.parley.oscar.snac.chat.RoomUpdate;
import im.parley.oscar.snac.chat.SendRoomMessage;
import im.parley.oscar.snac.chatnav.ChatNavInfo;
import im.parley.oscar.snac.chatnav.ChatRightsQuery;
import im.parley.oscar.snac.chatnav.RoomId;
import im.parley.oscar.snac.chatnav.RoomInfo;
import im.parley.oscar.snac.service.ClientOnline;
import im.parley.oscar.snac.service.ClientVersions;
import im.parley.oscar.snac.service.HostOnline;
import im.parley.oscar.snac.service.HostVersions;
import im.parley.oscar.snac.service.RateChange;
import im.parley.oscar.snac.service.RateClass;
import im.parley.oscar.snac.service.RateGroup;
import im.parley.oscar.snac.service.RateQuery;
import im.parley.oscar.snac.service.RateReply;
import im.parley.oscar.snac.service.ServiceRequest;
import im.parley.oscar.snac.service.ServiceResponse;
import im.parley.oscar.wire.SnacAddress;
import im.parley.oscar.wire.SnacError;
import im.parley.oscar.wire.SnacErrorCode;
import im.parley.oscar.wire.TlvBlock;
import im.parley.spi.Session;
import im.parley.spi.flap.FlapFrame;
import im.parley.testing.RecordedContext.Trouble;
import io.reactivex.rxjava3.observers.TestObserver;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ServiceLinksTest {
    private static final int CHATNAV = 0x0D;
    private static final int CHAT = 0x0E;
    private static final RoomId ROOM = new RoomId(4, "4-0-parley", 0);
    private static final ServiceRequest WANTED = ServiceRequest.ofRoom(ROOM);

    private final Talk talk = new Talk();
    private final ScriptedServer service = talk.service("service");

    private ServiceLinks services() {
        return ((OscarSession) talk.online()).services();
    }

    private TestObserver<ChatNavInfo> asked(ServiceLinks services) {
        return services.request(CHATNAV, new ChatRightsQuery(), ChatNavInfo.class)
                .test();
    }

    private static <T> T result(TestObserver<T> observer) {
        return observer.awaitDone(10, TimeUnit.SECONDS)
                .assertNoErrors()
                .values()
                .get(0);
    }

    private static <E extends Throwable> E failure(TestObserver<?> observer, Class<E> type) {
        BlockingQueue<Throwable> seen = new LinkedBlockingQueue<>();
        observer.awaitDone(10, TimeUnit.SECONDS).assertError(error -> seen.add(error));
        return type.cast(seen.remove());
    }

    private void answerRights(ScriptedServer from) {
        from.expect(ChatRightsQuery.class);
        from.answer(ChatNavInfo.rights(10, List.of()));
    }

    @Test
    void asksForTheServiceShowsItsCookieAndAsksThere() {
        TestObserver<ChatNavInfo> rights = asked(services());

        ServiceRequest wanted = talk.sendTo(service, CHATNAV);
        assertThat(service.greet().cookie()).contains(Talk.COOKIE);
        ClientVersions versions =
                service.push(new HostOnline(List.of(CHATNAV, 0x01, 0x77))).expect(ClientVersions.class);
        service.answer(new HostVersions(versions.versions())).expect(RateQuery.class);
        ClientOnline online = service.answer(Talk.rates()).await(ClientOnline.class);
        answerRights(service);

        assertThat(wanted).isEqualTo(ServiceRequest.of(CHATNAV));
        assertThat(versions.versions()).extracting(version -> version.family()).containsExactly(0x01, CHATNAV);
        assertThat(online.families()).extracting(tool -> tool.family()).containsExactly(0x01, CHATNAV);
        assertThat(result(rights).maxRooms()).isEqualTo(10);
        assertThat(service.peer.address()).isEqualTo("service.example:5192");
    }

    @Test
    void goesToTheHostThatTheUserNamedInPlaceOfTheServers() {
        talk.with(Oscar.REDIRECT_HOST, "outside.example");
        TestObserver<ChatNavInfo> rights = asked(services());

        talk.bringUpService(service, CHATNAV);
        answerRights(service);

        result(rights);
        assertThat(service.peer.address()).isEqualTo("outside.example:5192");
    }

    @Test
    void sharesOneConnectionWhileItLives() {
        ServiceLinks services = services();
        TestObserver<ChatNavInfo> first = asked(services);
        TestObserver<ChatNavInfo> second = asked(services);

        talk.bringUpService(service, CHATNAV);
        answerRights(service);
        answerRights(service);

        result(first);
        result(second);
        TestObserver<ChatNavInfo> third = asked(services);
        answerRights(service);
        result(third);
    }

    @Test
    void opensASharedConnectionAgainWhenItWasLost() {
        ScriptedServer other = talk.service("other");
        ServiceLinks services = services();
        TestObserver<ServiceLink> opened = services.shared(CHATNAV).test();
        talk.bringUpService(service, CHATNAV);
        TestObserver<?> ended = result(opened).ended().test();
        service.peer.end();
        ended.awaitDone(10, TimeUnit.SECONDS).assertError(ConnectionException.class);

        TestObserver<ChatNavInfo> rights = asked(services);
        talk.bringUpService(other, CHATNAV);
        answerRights(other);

        result(rights);
    }

    @Test
    void givesEachRoomAConnectionOfItsOwn() {
        ScriptedServer other = talk.service("other");
        ServiceLinks services = services();
        BlockingQueue<RoomUpdate> told = new LinkedBlockingQueue<>();
        SnacRouter router = new SnacRouter().on(RoomUpdate.class, told::add);

        TestObserver<ServiceLink> first = services.open(WANTED, "room", router).test();
        talk.bringUpService(service, CHAT);
        TestObserver<ServiceLink> second =
                services.open(WANTED, "room", new SnacRouter()).test();
        talk.bringUpService(other, CHAT);
        service.push(new RoomUpdate(new RoomInfo(ROOM, 2, TlvBlock.EMPTY)));

        assertThat(result(first)).isNotSameAs(result(second));
        assertThat(result(first).families()).containsExactly(CHAT, 0x01);
        assertThat(take(told).room().id()).isEqualTo(ROOM);
    }

    private static <T> T take(BlockingQueue<T> queue) {
        try {
            return Optional.ofNullable(queue.poll(10, TimeUnit.SECONDS)).orElseThrow();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    @Test
    void aRefusedServiceIsARequestThatFailedWithTheServersNumber() {
        TestObserver<ChatNavInfo> rights = asked(services());
        talk.bos.expect(ServiceRequest.class);
        talk.bos.answer(SnacError.of(0x01, SnacErrorCode.SERVICE_UNAVAILABLE.code()));

        assertThat(failure(rights, RequestException.class).code()).isEqualTo(5);
    }

    @Test
    void aServiceThatTurnsUsAwayHasBeenSentNothing() {
        TestObserver<ChatNavInfo> rights = asked(services());
        talk.sendTo(service, CHATNAV);
        service.greet();
        service.peer.end();

        ConnectionException lost = failure(rights, ConnectionException.class);
        assertThat(lost.sent()).isEqualTo(Sent.NO);
        assertThat(lost.reason()).isEqualTo(Reason.LOST);
    }

    @Test
    void aServiceThatCannotBeReachedFailsAndIsTriedAnewByTheNextRequest() {
        ServiceLinks services = services();
        TestObserver<ServiceLink> first = services.shared(CHATNAV).test();
        talk.bringUpService(service, CHATNAV);
        result(first).close();
        for (int attempt = 0; attempt < 2; attempt++) {
            TestObserver<ChatNavInfo> rights = asked(services);
            talk.sendTo(service, CHATNAV);
            assertThat(failure(rights, ConnectionException.class).reason()).isEqualTo(Reason.REFUSED);
        }
    }

    @Test
    void aServiceThatStallsIsGivenUpAfterOneStepsTime() {
        talk.with(Oscar.STEP_TIMEOUT, Duration.ofSeconds(7));
        TestObserver<ChatNavInfo> rights = asked(services());
        talk.sendTo(service, CHATNAV);
        service.greet();
        service.push(new HostOnline(List.of(CHATNAV))).expect(ClientVersions.class);

        talk.context.time.advanceTimeBy(7, TimeUnit.SECONDS);

        assertThat(failure(rights, ConnectionException.class).reason()).isEqualTo(Reason.TIMED_OUT);
        service.peer.expectEnd();
    }

    @Test
    void anAddressThatIsNoneIsAProtocolFailure() {
        TestObserver<ChatNavInfo> rights = asked(services());
        talk.bos.expect(ServiceRequest.class);
        talk.bos.answer(new ServiceResponse(TlvBlock.builder()
                .u16(0x0D, CHATNAV)
                .string(0x05, "service:99999")
                .build()));

        assertThat(failure(rights, ConnectionException.class).reason()).isEqualTo(Reason.PROTOCOL);
    }

    @Test
    void aServiceWithoutRatesIsStillAService() {
        TestObserver<ChatNavInfo> rights = asked(services());
        talk.sendTo(service, CHATNAV);
        service.greet();
        service.push(new HostOnline(List.of(CHATNAV, 0x01))).expect(ClientVersions.class);
        service.answer(new HostVersions(List.of())).expect(RateQuery.class);
        service.answer(SnacError.of(0x01, SnacErrorCode.NOT_SUPPORTED_BY_HOST.code()))
                .expect(ClientOnline.class);
        answerRights(service);

        result(rights);
    }

    @Test
    void everyConnectionHasItsOwnRates() {
        OscarSession session = (OscarSession) talk.online();
        TestObserver<ServiceLink> opened =
                session.services().open(WANTED, "room", new SnacRouter()).test();
        talk.sendTo(service, CHAT);
        service.greet();
        service.push(new HostOnline(List.of(CHAT, 0x01))).expect(ClientVersions.class);
        service.answer(new HostVersions(List.of())).expect(RateQuery.class);
        RateClass slow = new RateClass(1, 20, 5100, 5000, 4000, 3000, 6000, 6000, Optional.empty());
        service.answer(new RateReply(List.of(slow), List.of(new RateGroup(1, List.of(new SnacAddress(CHAT, 0x05))))))
                .await(ClientOnline.class);
        RateClass limited = new RateClass(1, 20, 5100, 5000, 4000, 3000, 3900, 6000, Optional.empty());
        service.push(new RateChange(RateChange.LIMITED, limited));
        service.peer.sendFrame(FlapFrame.DATA, "00");
        talk.context.next(Trouble.class);

        TestObserver<Void> said =
                result(opened).link().send(SendRoomMessage.toAll(1, "hello")).test();

        said.assertNotComplete();
        assertThat(session.sendDelay()).isEqualTo(Duration.ZERO);
        talk.context.time.advanceTimeBy(50, TimeUnit.SECONDS);
        service.expect(SendRoomMessage.class);
        said.awaitDone(10, TimeUnit.SECONDS).assertComplete();
    }

    @Test
    void whatCannotBeReadIsToldAndDoesNoHarm() {
        ServiceLinks services = services();
        TestObserver<ServiceLink> opened = services.shared(CHATNAV).test();
        talk.bringUpService(service, CHATNAV);
        result(opened);

        service.peer.sendFrame(FlapFrame.DATA, "000D");

        assertThat(talk.context.next(Trouble.class).cause()).isInstanceOf(WireException.class);
        TestObserver<ChatNavInfo> rights = asked(services);
        answerRights(service);
        result(rights);
    }

    @Test
    void theyEndWithTheSession() {
        Session session = talk.online();
        ServiceLinks services = ((OscarSession) session).services();
        TestObserver<ServiceLink> opened = services.shared(CHATNAV).test();
        talk.bringUpService(service, CHATNAV);
        result(opened);

        session.close().test();
        talk.bos.peer.expectFrame(FlapFrame.SIGN_OFF);
        talk.bos.peer.expectEnd().end();

        service.peer.expectEnd();
        assertThat(failure(asked(services), ConnectionException.class).sent()).isEqualTo(Sent.NO);
    }

    @Test
    void oneThatIsClosedByUsEndsInGoodOrder() {
        TestObserver<ServiceLink> opened =
                services().open(WANTED, "room", new SnacRouter()).test();
        talk.bringUpService(service, CHAT);
        ServiceLink link = result(opened);
        TestObserver<Void> ended = link.ended().test();

        link.close();
        service.peer.expectEnd().end();

        ended.awaitDone(10, TimeUnit.SECONDS).assertComplete();
        assertThat(link.isOver()).isTrue();
    }
}

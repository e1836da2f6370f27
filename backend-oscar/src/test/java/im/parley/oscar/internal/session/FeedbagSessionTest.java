// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.BuddyList;
import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.extension.Privacy;
import im.parley.oscar.OscarAuthorization;
import im.parley.oscar.OscarAuthorization.AddedBy;
import im.parley.oscar.OscarAuthorization.Answered;
import im.parley.oscar.OscarAuthorization.GrantedInAdvance;
import im.parley.oscar.OscarAuthorization.Requested;
import im.parley.oscar.OscarBuddyList;
import im.parley.oscar.OscarBuddyList.ItemsChanged;
import im.parley.oscar.snac.feedbag.AuthorizationReplied;
import im.parley.oscar.snac.feedbag.AuthorizationRequested;
import im.parley.oscar.snac.feedbag.FeedbagDelete;
import im.parley.oscar.snac.feedbag.FeedbagEndCluster;
import im.parley.oscar.snac.feedbag.FeedbagInsert;
import im.parley.oscar.snac.feedbag.FeedbagItem;
import im.parley.oscar.snac.feedbag.FeedbagNotModified;
import im.parley.oscar.snac.feedbag.FeedbagQuery;
import im.parley.oscar.snac.feedbag.FeedbagQueryIfModified;
import im.parley.oscar.snac.feedbag.FeedbagReply;
import im.parley.oscar.snac.feedbag.FeedbagStamp;
import im.parley.oscar.snac.feedbag.FeedbagStartCluster;
import im.parley.oscar.snac.feedbag.FeedbagStatus;
import im.parley.oscar.snac.feedbag.FeedbagUpdate;
import im.parley.oscar.snac.feedbag.PermitMode;
import im.parley.oscar.snac.feedbag.PreAuthorized;
import im.parley.oscar.snac.feedbag.RequestAuthorization;
import im.parley.oscar.snac.feedbag.YouWereAdded;
import im.parley.oscar.wire.SnacError;
import im.parley.oscar.wire.SnacHeader;
import im.parley.oscar.wire.TlvBlock;
import im.parley.spi.Session;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.observers.TestObserver;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stored list against a server that does as the test says. */
class FeedbagSessionTest {
    private static final FeedbagItem ROOT = FeedbagItem.root(List.of(1));
    private static final FeedbagItem FRIENDS = FeedbagItem.group("Friends", 1, List.of(1));
    private static final FeedbagItem BOB = FeedbagItem.buddy("bob", 1, 1);
    private static final FeedbagItem CAROL = FeedbagItem.buddy("Carol", 1, 2);

    private final Talk talk = new Talk();

    private Session online() {
        Session session = talk.online(ROOT, FRIENDS, BOB);
        talk.context.next(BuddyList.class);
        return session;
    }

    private static void refused(TestObserver<?> edit, Reason reason, int code) {
        edit.awaitDone(10, TimeUnit.SECONDS)
                .assertError(error -> error instanceof RequestException refused
                        && refused.reason() == reason
                        && refused.code() == code);
    }

    @ParameterizedTest
    @CsvSource({
        "01, OTHER",
        "02, NOT_FOUND",
        "03, ALREADY_EXISTS",
        "05, OTHER",
        "0A, OTHER",
        "0B, TIMED_OUT",
        "0C, LIST_FULL",
        "0D, OTHER",
        "0E, NOT_PERMITTED",
        "0F, NOT_PERMITTED",
        "10, NOT_PERMITTED",
        "11, LIST_FULL",
        "77, OTHER"
    })
    void eachResultIsARefusalWithItsNumber(String code, Reason reason) {
        int number = Integer.parseInt(code, 16);
        TestObserver<?> added = online().addBuddy(Talk.user("Carol"), "Friends").test();
        talk.bos.expect(FeedbagStartCluster.class);
        assertThat(talk.bos.expect(FeedbagInsert.class).items()).containsExactly(CAROL);
        talk.bos.answer(new FeedbagStatus(List.of(number)));
        talk.bos.await(FeedbagEndCluster.class);
        refused(added, reason, number);
        assertThat(talk.context.next(BuddyList.class).find(Talk.user("carol"))).isEmpty();
    }

    @Test
    void whatWasAddedBeforeARefusalIsTakenBack() {
        TestObserver<?> added = online().addBuddy(Talk.user("Carol"), "Work").test();
        talk.bos.expect(FeedbagStartCluster.class);
        FeedbagItem work = FeedbagItem.group("Work", 2, List.of(1));
        assertThat(talk.bos.expect(FeedbagInsert.class).items())
                .containsExactly(work, FeedbagItem.buddy("Carol", 2, 1));
        talk.bos.answer(new FeedbagStatus(List.of(0, 0x0E)));
        assertThat(talk.bos.expect(FeedbagDelete.class).items()).containsExactly(work);
        talk.bos.answer(new FeedbagStatus(List.of(0)));
        talk.bos.expect(FeedbagEndCluster.class);
        refused(added, Reason.NOT_PERMITTED, 0x0E);
        assertThat(talk.context.next(BuddyList.class).group("Work")).isEmpty();
    }

    @Test
    void whatCannotBeTakenBackIsOnOurListAsOnTheServers() {
        TestObserver<?> added = online().addBuddy(Talk.user("Carol"), "Work").test();
        talk.bos.await(FeedbagInsert.class);
        talk.bos.answer(new FeedbagStatus(List.of(0, 0x0E)));
        talk.bos.expect(FeedbagDelete.class);
        talk.bos.answer(new FeedbagStatus(List.of(0x0F)));
        talk.bos.expect(FeedbagEndCluster.class);
        refused(added, Reason.NOT_PERMITTED, 0x0E);
        assertThat(talk.context.next(BuddyList.class).group("Work")).isPresent();
    }

    @Test
    void anEditThatNobodyAnswersHasTheListReadAgain() {
        TestObserver<?> added = online().addBuddy(Talk.user("Carol"), "Friends").test();
        talk.bos.await(FeedbagInsert.class);
        talk.context.time.advanceTimeBy(31, TimeUnit.SECONDS);
        talk.bos.await(FeedbagQuery.class);
        talk.bos.answer(FeedbagReply.of(List.of(ROOT, FRIENDS, BOB, CAROL), 2));
        added.awaitDone(10, TimeUnit.SECONDS).assertError(RequestException.class);
        while (talk.context.next(BuddyList.class).find(Talk.user("carol")).isEmpty()) {
            // The list as it was is told too.
        }
    }

    @Test
    void aRefusedRequestAndAnAnswerThatIsTooShortHaveItReadAgainToo() {
        Session session = online();
        TestObserver<?> added = session.addBuddy(Talk.user("Carol"), "Friends").test();
        talk.bos.await(FeedbagInsert.class);
        talk.bos.answer(SnacError.of(0x13, 0x08));
        talk.bos.await(FeedbagQuery.class);
        talk.bos.answer(FeedbagReply.of(List.of(ROOT, FRIENDS, BOB), 2));
        refused(added, Reason.OTHER, 8);
        TestObserver<?> again = session.addBuddy(Talk.user("Carol"), "Friends").test();
        talk.bos.await(FeedbagInsert.class);
        talk.bos.answer(new FeedbagStatus(List.of()));
        talk.bos.await(FeedbagUpdate.class);
        talk.bos.answer(new FeedbagStatus(List.of(0)));
        again.awaitDone(10, TimeUnit.SECONDS).assertComplete();
    }

    @Test
    void anotherSessionsChangesAreShownWhenTheyAreWhole() {
        online();
        talk.bos.push(FeedbagStartCluster.of());
        talk.bos.push(new FeedbagDelete(List.of(BOB)));
        FeedbagItem work = FeedbagItem.group("Work", 2, List.of(1));
        talk.bos.push(new FeedbagInsert(List.of(work, FeedbagItem.buddy("bob", 2, 1))));
        talk.bos.push(new FeedbagEndCluster());
        BuddyList moved = talk.context.next(BuddyList.class);
        assertThat(moved.group("Work").orElseThrow().buddies()).hasSize(1);
        ItemsChanged change = talk.context.next(ItemsChanged.class);
        assertThat(change.removed()).containsExactly(BOB);
        assertThat(change.added()).containsExactly(work, FeedbagItem.buddy("bob", 2, 1));
    }

    @Test
    void changesThatNeverEndAreShownAfterAWhile() {
        online();
        talk.bos.push(FeedbagStartCluster.of());
        talk.bos.push(new FeedbagDelete(List.of(BOB)));
        talk.bos.push(new YouWereAdded("bob"));
        assertThat(talk.context.next(AddedBy.class).user()).isEqualTo(Talk.user("bob"));
        talk.context.time.advanceTimeBy(6, TimeUnit.SECONDS);
        assertThat(talk.context.next(BuddyList.class).find(Talk.user("bob"))).isEmpty();
    }

    @Test
    void aListInPartsIsToldWhenItIsWhole() {
        TestObserver<Session> signedOn = talk.signOn();
        talk.authorize();
        talk.greetWith(Talk.FAMILIES).await(FeedbagQuery.class);
        long id = talk.bos.lastRequest();
        talk.bos.send(new FeedbagReply(0, List.of(ROOT), OptionalLong.of(0)), SnacHeader.MORE, id);
        talk.bos.send(new FeedbagReply(0, List.of(FRIENDS), OptionalLong.empty()), SnacHeader.MORE, id);
        talk.bos.send(FeedbagReply.of(List.of(BOB), 5), 0, id);
        talk.settle();
        signedOn.awaitDone(10, TimeUnit.SECONDS).assertComplete();
        assertThat(talk.context.next(BuddyList.class).find(Talk.user("bob"))).isPresent();
    }

    @Test
    void theNextSessionAsksOnlyForWhatHasChanged() {
        online();
        Talk again = talk.again();
        TestObserver<Session> signedOn = again.signOn();
        again.authorize();
        FeedbagStamp known = again.greetWith(Talk.FAMILIES)
                .await(FeedbagQueryIfModified.class)
                .known();
        assertThat(known).isEqualTo(FeedbagStamp.of(1, 3));
        again.bos.answer(new FeedbagNotModified(known));
        again.settle();
        signedOn.awaitDone(10, TimeUnit.SECONDS).assertComplete();
        assertThat(again.context.next(BuddyList.class).find(Talk.user("bob"))).isPresent();
    }

    @Test
    void anEditedListIsReadAnewInTheNextSession() {
        online();
        talk.bos.push(new FeedbagUpdate(List.of(BOB.withAlias("Bobby"))));
        talk.context.next(BuddyList.class);
        Talk again = talk.again();
        again.online(ROOT, FRIENDS, BOB.withAlias("Rob"));
        again.context.next(BuddyList.class);
        ItemsChanged since = again.context.next(ItemsChanged.class);
        assertThat(since.changed()).containsExactly(BOB.withAlias("Rob"));
        assertThat(since.added()).isEmpty();
        assertThat(since.removed()).isEmpty();
    }

    @Test
    void whatASessionThatIsOverWouldStillTellDoesNotSpoilTheNext() {
        Session session = online();
        talk.bos.push(FeedbagStartCluster.of());
        talk.bos.push(new FeedbagDelete(List.of(BOB)));
        talk.bos.push(new YouWereAdded("bob"));
        talk.context.next(AddedBy.class);
        talk.bos.peer.end();
        session.ended().test().awaitDone(10, TimeUnit.SECONDS);
        Talk second = talk.again();
        second.signOn();
        second.authorize();
        second.greetWith(Talk.FAMILIES).await(FeedbagQueryIfModified.class);
        second.bos.answer(FeedbagReply.of(List.of(ROOT), 2));
        second.settle();
        talk.context.time.advanceTimeBy(6, TimeUnit.SECONDS);
        Talk third = second.again();
        third.signOn();
        third.authorize();
        FeedbagStamp known = third.greetWith(Talk.FAMILIES)
                .await(FeedbagQueryIfModified.class)
                .known();
        assertThat(known).isEqualTo(FeedbagStamp.of(2, 1));
    }

    @Test
    void whoGrantsIsAwaitedNoMore() {
        Session session = talk.online(ROOT, FRIENDS, BOB.awaitingAuthorization(true));
        OscarAuthorization asking = session.part(OscarAuthorization.class).orElseThrow();
        assertThat(asking.awaiting().value()).isEqualTo(Set.of(Talk.user("bob")));
        asking.request(Talk.user("Bob"), "please").test();
        assertThat(talk.bos.expect(RequestAuthorization.class)).isEqualTo(RequestAuthorization.of("bob", "please"));
        talk.bos.push(AuthorizationReplied.of("Bob", true, "sure"));
        assertThat(talk.context.next(Answered.class).granted()).isTrue();
        assertThat(talk.bos.expect(FeedbagUpdate.class).items()).containsExactly(BOB);
        talk.bos.answer(new FeedbagStatus(List.of(0)));
        assertThat(talk.context.next(ItemsChanged.class).changed()).containsExactly(BOB);
        assertThat(asking.awaiting().value()).isEmpty();
    }

    @Test
    void askingAndGrantingOfOthersAreEvents() {
        online();
        talk.bos.push(AuthorizationRequested.of("Dave", "may I?"));
        Requested asked = talk.context.next(Requested.class);
        assertThat(asked.user()).isEqualTo(Talk.user("dave"));
        assertThat(asked.reason()).isEqualTo("may I?");
        talk.bos.push(PreAuthorized.of("Dave", "go on"));
        assertThat(talk.context.next(GrantedInAdvance.class).text()).isEqualTo("go on");
    }

    @Test
    void theModeKeepsWhatElseTheItemSays() {
        FeedbagItem privacy = new FeedbagItem(
                "",
                0,
                7,
                FeedbagItem.PRIVACY,
                TlvBlock.builder()
                        .u16(0x7001, 9)
                        .u8(0xCA, 4)
                        .u32(0xCB, 0xFFFF_FFFFL)
                        .build());
        Session session = talk.online(ROOT, privacy);
        Privacy part = session.part(Privacy.class).orElseThrow();
        assertThat(part.settings().value().mode()).isEqualTo(Privacy.Mode.DENY_LISTED);
        Completable edit = part.setMode(Privacy.Mode.ALLOW_BUDDIES);
        edit.test();
        assertThat(talk.bos.expect(FeedbagUpdate.class).items())
                .containsExactly(privacy.withPermitMode(PermitMode.PERMIT_BUDDIES));
    }

    @Test
    void aServerWithoutAListSaysSo() {
        TestObserver<Session> signedOn = talk.signOn();
        talk.authorize();
        talk.greetWith(List.of(0x01, 0x02, 0x03, 0x04));
        talk.settle();
        signedOn.awaitDone(10, TimeUnit.SECONDS).assertComplete();
        Session session = signedOn.values().get(0);
        assertThat(session.part(Privacy.class)).isEmpty();
        assertThat(session.part(OscarAuthorization.class)).isEmpty();
        assertThat(session.part(OscarBuddyList.class)).isPresent();
        assertThat(talk.context.next(BuddyList.class)).isEqualTo(BuddyList.EMPTY);
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.Buddy;
import im.parley.BuddyGroup;
import im.parley.BuddyList;
import im.parley.ConnectionException;
import im.parley.ImEvent;
import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.UserId;
import im.parley.spi.Session;
import im.parley.toc.Toc;
import im.parley.toc.wire.command.Toc2NewBuddies;
import im.parley.toc.wire.command.Toc2NewGroup;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.observers.TestObserver;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The buddy list of a session: edited by us, and by others. */
class ListTest {
    private static final String LIST = "g:Friends\nb:bob:Bobby\nb:ann\ng:Work\nb:joe:::::note of joe\n";
    private static final UserId BOB = Talk.user("Bob");

    private final Talk talk = new Talk();

    /** Returns the next list told, as text: {@code Friends(bob=Bobby ann) Work(joe)}. */
    private String told() {
        return text(talk.context.next(BuddyList.class));
    }

    private static String text(BuddyList list) {
        return list.groups().stream().map(ListTest::text).collect(Collectors.joining(" "));
    }

    private static String text(BuddyGroup group) {
        return group.name() + group.buddies().stream().map(ListTest::text).collect(Collectors.joining(" ", "(", ")"));
    }

    private static String text(Buddy buddy) {
        return buddy.id().normalized() + buddy.alias().map(alias -> "=" + alias).orElse("");
    }

    private Session online() {
        Session session = talk.online(LIST);
        assertThat(told()).isEqualTo("Friends(bob=Bobby ann) Work(joe)");
        return session;
    }

    /** Lets the time of a refusal pass, however late it begins. */
    private void completesInSilence(TestObserver<Void> edit) {
        inSilence(edit).assertComplete();
    }

    private TestObserver<Void> inSilence(TestObserver<Void> edit) {
        return talk.inTime(edit, Duration.ofSeconds(1));
    }

    @Test
    void anAddedBuddyIsThereWhenTheServerHasAnswered() {
        TestObserver<Void> edit =
                online().addBuddy(Talk.user("Toc Test2"), "Friends").test();
        talk.expectLines("toc2_new_buddies {g:Friends\nb:toctest2\n}");
        assertThat(told()).isEqualTo("Friends(bob=Bobby ann toctest2) Work(joe)");
        edit.assertNotComplete();
        talk.say("NEW_BUDDY_REPLY2:toctest2:added");
        edit.awaitDone(10, TimeUnit.SECONDS).assertComplete();
    }

    @Test
    void aBuddyCanBringItsGroup() {
        online().addBuddy(Talk.user("eve"), "New (ones)").test();
        talk.expectLines("toc2_new_buddies \\{g:New \\(ones\\)\nb:eve\n\\}"
                .replace("\\{", "{")
                .replace("\\}", "}"));
        assertThat(told()).isEqualTo("Friends(bob=Bobby ann) Work(joe) New (ones)(eve)");
    }

    @Test
    void silenceIsConsent() {
        TestObserver<Void> edit = online().removeBuddy(BOB, Optional.empty()).test();
        talk.expectLines("toc2_remove_buddy bob \"Friends\"");
        assertThat(told()).isEqualTo("Friends(ann) Work(joe)");
        edit.assertNotComplete();
        completesInSilence(edit);
    }

    @Test
    void aMovedBuddyIsInTheNewGroupBeforeItLeavesTheOld() {
        TestObserver<Void> edit = online().moveBuddy(BOB, "Work").test();
        talk.expectLines("toc2_new_buddies {g:Work\nb:bob:Bobby\n}", "toc2_remove_buddy bob \"Friends\"");
        assertThat(told()).isEqualTo("Friends(ann) Work(joe bob=Bobby)");
        talk.say("NEW_BUDDY_REPLY2:bob:added");
        completesInSilence(edit);
    }

    @Test
    void aRenamedBuddyGoesAndComesBackWithItsNote() {
        TestObserver<Void> edit =
                online().renameBuddy(Talk.user("joe"), "Joe: S.").test();
        talk.expectLines(
                "toc2_remove_buddy joe \"Work\"", "toc2_new_buddies {g:Work\nb:joe:Joe  S.:::::note of joe\n}");
        assertThat(told()).isEqualTo("Friends(bob=Bobby ann) Work(joe=Joe  S.)");
        talk.say("NEW_BUDDY_REPLY2:joe:added");
        edit.awaitDone(10, TimeUnit.SECONDS).assertComplete();
    }

    @Test
    void groupsComeAndGo() {
        Session session = online();
        TestObserver<Void> added = session.addGroup("Empty").test();
        talk.expectLines("toc2_new_group \"Empty\"");
        assertThat(told()).isEqualTo("Friends(bob=Bobby ann) Work(joe) Empty()");
        completesInSilence(added);
        session.removeGroup("Friends").test();
        talk.expectLines("toc2_remove_buddy bob ann \"Friends\"", "toc2_del_group \"Friends\"");
        assertThat(told()).isEqualTo("Work(joe) Empty()");
    }

    @Test
    void aRenamedGroupIsANewOneWithTheSamePeople() {
        online().renameGroup("Friends", "Pals").test();
        talk.expectLines(
                "toc2_new_buddies {g:Pals\nb:bob:Bobby\nb:ann\n}",
                "toc2_remove_buddy bob ann \"Friends\"",
                "toc2_del_group \"Friends\"");
        assertThat(told()).isEqualTo("Pals(bob=Bobby ann) Work(joe)");
    }

    @Test
    void manyBuddiesAreSpreadOverCommandsThatServersTake() {
        StringBuilder many = new StringBuilder("g:Crowd\n");
        for (int i = 0; i < 400; i++) {
            many.append("b:buddy").append(i).append(":Number ").append(i).append('\n');
        }
        Session session = talk.online(many.toString());
        session.renameGroup("Crowd", "Throng").test();
        int stored = 0;
        while (stored < 400) {
            Toc2NewBuddies command = talk.expect(Toc2NewBuddies.class);
            assertThat(command.payload().length).isLessThanOrEqualTo(2040);
            stored += command.groups().get(0).buddies().size();
        }
        assertThat(stored).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "ERROR:931:eve:17, LIST_FULL, 931",
        "ERROR:913:internal server error, OTHER, 913",
        "ERROR:903, RATE_LIMITED, 903"
    })
    void aRefusalFailsTheEditThatWaitsAndTakesItBack(String line, Reason reason, int code) {
        TestObserver<Void> edit = online().addBuddy(Talk.user("eve"), "Friends").test();
        assertThat(told()).contains("eve");
        talk.expect();
        talk.say(line);
        assertThat(told()).isEqualTo("Friends(bob=Bobby ann) Work(joe)");
        inSilence(edit)
                .assertError(error -> error instanceof RequestException refused
                        && refused.reason() == reason
                        && refused.code() == code);
    }

    @Test
    void theNextEditIsNotBlamedForWhatIsStillToComeOfARefusedOne() {
        Session session = online();
        TestObserver<Void> refused = session.removeGroup("Friends").test();
        TestObserver<Void> next = session.addGroup("Next").test();
        talk.expectLines("toc2_remove_buddy bob ann \"Friends\"", "toc2_del_group \"Friends\"");
        assertThat(told()).isEqualTo("Work(joe)");
        talk.say("ERROR:913:internal server error", "ERROR:913:internal server error");
        assertThat(told()).isEqualTo("Friends(bob=Bobby ann) Work(joe)");
        talk.say("INSERTED2:g:Both were read");
        assertThat(told()).contains("Both were read");
        inSilence(refused).assertError(RequestException.class);
        talk.expectLines("toc2_new_group \"Next\"");
        completesInSilence(next);
    }

    @Test
    void aNewGroupHasNoCharactersThatCommandsReadInDifferentWays() {
        Session session = online();
        session.addBuddy(BOB, "The \"in\" crowd \\ others").test();
        talk.expectLines("toc2_new_buddies {g:The 'in' crowd / others\nb:bob\n}");
        assertThat(told()).endsWith("The 'in' crowd / others(bob)");
        talk.say("NEW_BUDDY_REPLY2:bob:added", "INSERTED2:g:Al\"ien");
        assertThat(told()).endsWith("Al\"ien()");
        session.addBuddy(BOB, "Al\"ien").test();
        talk.expectLines("toc2_new_buddies {g:Al\\\"ien\nb:bob\n}");
    }

    @Test
    void aToc1ListIsWrittenBackWhole() {
        Talk toc1 = Talk.toc1();
        Session session = toc1.online("m 4\ng Friends\nb bob:Bobby\nd eve\nx unknown\n");
        session.addBuddy(Talk.user("Toc Test2"), "Work (\"mine\")").test();
        toc1.expectLines(
                "toc_add_buddy toctest2",
                "toc_set_config \"m 4\ng Friends\nb bob:Bobby\ng Work ('mine')\nb toctest2\nd eve\nx unknown\n\"");
        assertThat(text(last(toc1))).isEqualTo("Friends(bob=Bobby) Work ('mine')(toctest2)");
    }

    @Test
    void aToc1AliasKeepsWhatServersCutOrDouble() {
        Talk toc1 = Talk.toc1();
        Session session = toc1.online("g Friends\nb bob:&quot;Bobby&quot; &#92;o/ & co\n");
        assertThat(text(toc1.context.next(BuddyList.class))).isEqualTo("Friends(bob=\"Bobby\" \\o/ & co)");
        session.renameBuddy(BOB, "\"Rob\" &amp; {co} (x)").test();
        toc1.expectLines("toc_set_config \"g Friends\nb bob:&quot;Rob&quot; &amp;amp; {co} (x)\n\"");
        assertThat(text(toc1.context.next(BuddyList.class))).isEqualTo("Friends(bob=\"Rob\" &amp; {co} (x))");
    }

    private static BuddyList last(Talk talk) {
        talk.context.next(BuddyList.class);
        return talk.context.next(BuddyList.class);
    }

    @Test
    void editsWaitForEachOther() {
        Session session = online();
        TestObserver<Void> first = session.addGroup("One").test();
        TestObserver<Void> second = session.addGroup("One").test();
        session.addGroup("Two").test();
        talk.expectLines("toc2_new_group \"One\"");
        assertThat(told()).contains("One");
        second.assertNotComplete().assertNoErrors();
        completesInSilence(first);
        second.awaitDone(10, TimeUnit.SECONDS)
                .assertError(error ->
                        error instanceof RequestException refused && refused.reason() == Reason.ALREADY_EXISTS);
        assertThat(talk.expect(Toc2NewGroup.class).group().text()).isEqualTo("Two");
    }

    @Test
    void whatCannotBeIsRefusedWithoutAskingTheServer() {
        Session session = online();
        refused(session.addBuddy(BOB, "Friends"), Reason.ALREADY_EXISTS);
        refused(session.removeBuddy(Talk.user("eve"), Optional.empty()), Reason.NOT_FOUND);
        refused(session.removeBuddy(BOB, Optional.of("Work")), Reason.NOT_FOUND);
        refused(session.moveBuddy(Talk.user("eve"), "Work"), Reason.NOT_FOUND);
        refused(session.renameBuddy(Talk.user("eve"), "Eve"), Reason.NOT_FOUND);
        refused(session.addGroup("Work"), Reason.ALREADY_EXISTS);
        refused(session.addGroup(" \n"), Reason.NOT_PERMITTED);
        refused(session.removeGroup("Nowhere"), Reason.NOT_FOUND);
        refused(session.renameGroup("Nowhere", "Here"), Reason.NOT_FOUND);
        refused(session.renameGroup("Friends", "Work"), Reason.ALREADY_EXISTS);
        refused(session.addGroup("x".repeat(2040)), Reason.TOO_LONG);
        session.renameGroup("Work", "Work").test().assertComplete();
        session.renameBuddy(BOB, "Bobby").test().assertComplete();
        session.addGroup("End").test();
        talk.expectLines("toc2_new_group \"End\"");
    }

    private static void refused(Completable edit, Reason reason) {
        edit.test().assertError(error -> error instanceof RequestException refused && refused.reason() == reason);
    }

    @Test
    void anEditOnALostLinkFails() {
        Session session = talk.with(Toc.SILENCE, Duration.ofHours(1)).online(LIST);
        talk.server.end();
        session.ended().test().awaitDone(10, TimeUnit.SECONDS);
        session.addGroup("Late").test().awaitDone(10, TimeUnit.SECONDS).assertError(ConnectionException.class);
    }

    @Test
    void otherSessionsEditTheListToo() {
        online();
        talk.say("INSERTED2:g:Family");
        assertThat(told()).isEqualTo("Friends(bob=Bobby ann) Work(joe) Family()");
        talk.say("INSERTED2:b:Mum: dear:mum:Family");
        assertThat(told()).endsWith("Family(mum=Mum: dear)");
        talk.say("INSERTED2:b::Mum:Family");
        assertThat(told()).endsWith("Family(mum)");
        talk.say("UPDATED2:b:bob:Friends:Robert");
        assertThat(told()).startsWith("Friends(bob=Robert ann)");
        talk.say("DELETED2:b:ann:Friends");
        assertThat(told()).startsWith("Friends(bob=Robert) Work");
        talk.say("DELETED2:b:joe:");
        assertThat(told()).isEqualTo("Friends(bob=Robert) Work() Family(mum)");
    }

    @Test
    void theBuddiesOfADeletedGroupAreToldToBeInAnother() {
        talk.online("g:Work\nb:joe\nb:ann\ng:Buddies\nb:joe\n");
        assertThat(told()).isEqualTo("Work(joe ann) Buddies(joe)");
        talk.say("DELETED2:g:Work");
        assertThat(told()).isEqualTo("Buddies(joe)");
        talk.say("DELETED2:b:joe:Buddies", "DELETED2:b:ann:Buddies", "INSERTED2:g:End");
        assertThat(told()).isEqualTo("Buddies(joe) End()");
        talk.say("DELETED2:b:joe:Buddies");
        assertThat(told()).isEqualTo("Buddies() End()");
    }

    @Test
    void whatIsToldAgainOrMeansNothingChangesNothing() {
        online();
        talk.say(
                "INSERTED2:g:Work",
                "INSERTED2:g:",
                "INSERTED2:b:Bobby:bob:Friends",
                "INSERTED2:25:76:",
                "INSERTED2:p:eve",
                "DELETED2:d:eve:",
                "DELETED2:b:nobody:Friends",
                "DELETED2:b:bob:Work",
                "UPDATED2:a:100001:Ick",
                "INSERTED2:g:End");
        assertThat(told()).isEqualTo("Friends(bob=Bobby ann) Work(joe) End()");
    }

    @Test
    void thatConsentIsAskedForIsNoted() {
        online();
        talk.say("NEW_BUDDY_REPLY2:100001:auth");
        assertThat(talk.context.next(ImEvent.Notice.class).text()).contains("100001", "consent");
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.status;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.Presence;
import im.parley.Presence.Status;
import im.parley.RichText;
import im.parley.oscar.UserStatus;
import im.parley.oscar.snac.locate.SetUserInfo;
import im.parley.oscar.snac.service.SetIdle;
import im.parley.oscar.snac.service.SetStatus;
import im.parley.oscar.wire.BartId;
import im.parley.oscar.wire.IcqFlag;
import im.parley.oscar.wire.IcqMood;
import im.parley.oscar.wire.IcqState;
import im.parley.oscar.wire.IcqStatus;
import im.parley.oscar.wire.MimeText;
import im.parley.oscar.wire.Snac;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OwnPresenceTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    /** What ICQ clients say of direct connections that they do not take. */
    private static final long HIDDEN = 0x1002_0000;

    private static final List<BartId> NO_ART =
            List.of(BartId.none(BartId.STATUS_TEXT), BartId.none(BartId.STATUS_LINK));

    @Test
    void comingOnlineTellsTheStatus() {
        assertThat(change(Presence.OFFLINE, Presence.ONLINE)).containsExactly(SetStatus.of(IcqStatus.AVAILABLE));
    }

    @Test
    void nothingChangedTellsNothing() {
        assertThat(change(Presence.away("x"), Presence.away("x"))).isEmpty();
    }

    @Test
    void goingAwayTellsTheTextAndComingBackTakesIt() {
        assertThat(change(Presence.ONLINE, Presence.away("a < b")))
                .containsExactly(SetUserInfo.away(MimeText.of("a &lt; b")));
        assertThat(change(Presence.away("a"), Presence.ONLINE)).containsExactly(SetUserInfo.back());
    }

    @Test
    void anAwayWithoutTextStillIsAway() {
        SetUserInfo told =
                (SetUserInfo) change(Presence.ONLINE, Presence.of(Status.AWAY)).get(0);
        assertThat(told.away().orElseThrow().bytes().size()).isPositive();
    }

    @Test
    void onIcqAwayIsAStatusToo() {
        assertThat(onIcq(UserStatus.AVAILABLE, Presence.away("x"), UserStatus.AVAILABLE))
                .containsExactly(SetStatus.of(HIDDEN | IcqStatus.AWAY), SetUserInfo.away(MimeText.of("x")));
    }

    @Test
    void invisibleIsAStatus() {
        assertThat(change(Presence.ONLINE, Presence.of(Status.INVISIBLE)))
                .containsExactly(SetStatus.of(IcqStatus.INVISIBLE));
    }

    @Test
    void idleTimeIsToldOnceInSeconds() {
        Presence idle = Presence.ONLINE.idleSince(NOW.minusSeconds(90));
        assertThat(change(Presence.ONLINE, idle)).containsExactly(new SetIdle(90));
        assertThat(change(idle, Presence.ONLINE)).containsExactly(new SetIdle(0));
    }

    @Test
    void aTextWhileOnlineIsAStatusText() {
        assertThat(change(Presence.ONLINE, Presence.ONLINE.withNote(RichText.of("at work"))))
                .containsExactly(SetStatus.of(List.of(BartId.statusText("at work"), BartId.none(BartId.STATUS_LINK))));
    }

    @Test
    void aTextThatIsTakenAwayIsSaidToBeNone() {
        assertThat(change(Presence.ONLINE.withNote(RichText.of("at work")), Presence.ONLINE))
                .containsExactly(SetStatus.of(NO_ART));
    }

    @Test
    void anIcqStateIsToldWhateverThePresence() {
        UserStatus busy = UserStatus.of(IcqState.DO_NOT_DISTURB);
        assertThat(onIcq(UserStatus.AVAILABLE, Presence.ONLINE, busy)).containsExactly(SetStatus.of(HIDDEN | 0x13));
        assertThat(onIcq(busy, Presence.of(Status.INVISIBLE), busy)).containsExactly(SetStatus.of(HIDDEN | 0x0100));
    }

    @Test
    void awayGivesWayToAStateThatSaysMore() {
        UserStatus lunch = UserStatus.of(IcqState.OUT_TO_LUNCH);
        assertThat(onIcq(lunch, Presence.away("x"), lunch)).containsExactly(SetUserInfo.away(MimeText.of("x")));
    }

    @Test
    void flagsAreBesideTheState() {
        UserStatus aware = UserStatus.AVAILABLE.withFlags(Set.of(IcqFlag.WEB_AWARE));
        assertThat(onIcq(UserStatus.AVAILABLE, Presence.ONLINE, aware))
                .containsExactly(SetStatus.of(HIDDEN | IcqStatus.WEB_AWARE));
    }

    @Test
    void moodTextAndLinkAreToldTogether() {
        UserStatus shown = UserStatus.AVAILABLE
                .withText("la la")
                .withLink("http://a.example/song")
                .withMood(IcqMood.MUSIC);
        assertThat(onIcq(UserStatus.AVAILABLE, Presence.ONLINE, shown))
                .containsExactly(SetStatus.of(List.of(
                        BartId.statusText("la la"), BartId.statusLink("http://a.example/song"), BartId.mood(10))));
        assertThat(onIcq(shown, Presence.ONLINE, UserStatus.AVAILABLE))
                .containsExactly(SetStatus.of(List.of(
                        BartId.none(BartId.STATUS_TEXT), BartId.none(BartId.STATUS_LINK), BartId.none(BartId.MOOD))));
    }

    @Test
    void aTextOfItsOwnStaysBesideAnAwayMessage() {
        UserStatus text = UserStatus.AVAILABLE.withText("beside");
        OwnPresence before = new OwnPresence(Presence.ONLINE, text);
        assertThat(before.with(Presence.away("gone")).after(before, false, NOW))
                .containsExactly(SetUserInfo.away(MimeText.of("gone")));
    }

    private static List<Snac> change(Presence before, Presence now) {
        return new OwnPresence(now, UserStatus.AVAILABLE)
                .after(new OwnPresence(before, UserStatus.AVAILABLE), false, NOW);
    }

    /** Returns what an ICQ user tells who was online and available, or whatever else is said. */
    private static List<Snac> onIcq(UserStatus before, Presence now, UserStatus status) {
        return new OwnPresence(now, status).after(new OwnPresence(Presence.ONLINE, before), true, NOW);
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.Presence;
import im.parley.Presence.Status;
import im.parley.RichText;
import im.parley.oscar.snac.locate.SetUserInfo;
import im.parley.oscar.snac.service.SetIdle;
import im.parley.oscar.snac.service.SetStatus;
import im.parley.oscar.wire.BartId;
import im.parley.oscar.wire.IcqStatus;
import im.parley.oscar.wire.MimeText;
import im.parley.oscar.wire.Snac;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnPresenceTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

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
        assertThat(OwnPresence.change(Presence.ONLINE, Presence.away("x"), true, NOW))
                .containsExactly(SetStatus.of(IcqStatus.AWAY), SetUserInfo.away(MimeText.of("x")));
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
                .containsExactly(SetStatus.of(List.of(BartId.statusText("at work"))));
    }

    private static List<Snac> change(Presence before, Presence now) {
        return OwnPresence.change(before, now, false, NOW);
    }
}

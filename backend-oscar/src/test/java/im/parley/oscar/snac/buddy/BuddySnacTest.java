// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.buddy;

import static im.parley.oscar.snac.SnacAssert.assertGolden;
import static im.parley.oscar.snac.SnacAssert.golden;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.oscar.wire.BartId;
import im.parley.oscar.wire.Capability;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.UserInfo;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuddySnacTest {
    @Test
    void limitsAreTold() {
        assertGolden("BuddyRightsQuery", new BuddyRightsQuery());
        assertGolden("BuddyRights", BuddyRights.of(600, 750));
        BuddyRights rights = golden("BuddyRights", BuddyRights.class);
        assertThat(rights.maxBuddies()).isEqualTo(600);
        assertThat(rights.maxWatchers()).isEqualTo(750);
        assertThat(rights.maxTemporaryBuddies()).isZero();
    }

    @Test
    void listsOfTheOldKindAreNames() {
        assertGolden("WatchBuddies", new WatchBuddies(List.of("bob", "carol")));
        assertGolden("UnwatchBuddies", new UnwatchBuddies(List.of("carol")));
        assertGolden("WatchTemporarily", new WatchTemporarily(List.of("bob")));
        assertGolden("UnwatchTemporarily", new UnwatchTemporarily(List.of("bob")));
        assertGolden("BuddyRejected", new BuddyRejected("carol"));
    }

    @Test
    void anArrivalDescribesTheUser() {
        BuddyArrived arrived = golden("BuddyArrived", BuddyArrived.class);
        UserInfo bob = arrived.users().get(0);
        assertThat(arrived).isEqualTo(BuddyArrived.of(bob));
        assertThat(bob.screenName()).isEqualTo("Bob Test");
        assertThat(bob.classFlags()).isEqualTo(UserInfo.CLASS_FREE);
        assertThat(bob.sessionLength()).isEqualTo(60);
        assertThat(bob.signOnTime()).isEqualTo(0x65FFFFC4L);
        assertThat(bob.capabilities()).containsExactly(Capability.CHAT);
        assertThat(bob.isAway()).isFalse();
        assertThat(bob.idleMinutes()).isZero();
    }

    @Test
    void severalUsersComeBackToBack() {
        BuddyArrived arrived = golden("BuddyArrived/two", BuddyArrived.class);
        assertThat(arrived.users()).extracting(UserInfo::screenName).containsExactly("bob", "enca");
        assertThat(arrived.users().get(0).art(BartId.BUDDY_ICON)).contains(BartId.noIcon());
        assertThat(arrived.users().get(1)).isEqualTo(UserInfo.of("enca"));
    }

    @Test
    void aDepartureSaysLittle() {
        assertGolden(
                "BuddyDeparted",
                BuddyDeparted.of(
                        new UserInfo("bob", 0, TlvBlock.builder().u16(1, 0).build())));
        assertGolden("BuddyDeparted/bare", BuddyDeparted.of(UserInfo.of("bob")));
    }
}

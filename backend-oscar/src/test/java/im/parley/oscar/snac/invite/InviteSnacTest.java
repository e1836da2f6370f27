// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.invite;

import static im.parley.oscar.snac.SnacAssert.assertGolden;
import static im.parley.oscar.snac.SnacAssert.golden;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InviteSnacTest {
    @Test
    void aFriendIsInvitedByEmail() {
        assertGolden("InviteFriend", InviteFriend.of("bob@example.org", "Come in!"));
        InviteFriend invitation = golden("InviteFriend", InviteFriend.class);
        assertThat(invitation.email()).contains("bob@example.org");
        assertThat(invitation.text()).contains("Come in!");
        assertGolden("InviteAck", new InviteAck());
    }
}

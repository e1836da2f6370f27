// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.buddy;

import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacCodec;
import java.util.List;

/** Food group 03: who is on line. */
public sealed interface BuddySnac extends Snac
        permits BuddyRightsQuery,
                BuddyRights,
                WatchBuddies,
                UnwatchBuddies,
                BuddyRejected,
                BuddyArrived,
                BuddyDeparted,
                WatchTemporarily,
                UnwatchTemporarily {
    /** The number of this food group. */
    int FAMILY = 0x0003;

    /** The codec of each of its SNACs. */
    List<SnacCodec<?>> CODECS = List.of(
            BuddyRightsQuery.CODEC,
            BuddyRights.CODEC,
            WatchBuddies.CODEC,
            UnwatchBuddies.CODEC,
            BuddyRejected.CODEC,
            BuddyArrived.CODEC,
            BuddyDeparted.CODEC,
            WatchTemporarily.CODEC,
            UnwatchTemporarily.CODEC);
}

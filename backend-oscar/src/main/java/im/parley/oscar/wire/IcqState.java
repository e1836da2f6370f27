// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

/** How an ICQ user can be reached, by name: what clients make of the lower 16 bits of TLV 0006. */
public enum IcqState {
    AVAILABLE(IcqStatus.AVAILABLE, "available"),
    FREE_FOR_CHAT(IcqStatus.FREE_FOR_CHAT, "free for chat"),
    AWAY(IcqStatus.AWAY, "away"),
    NOT_AVAILABLE(IcqStatus.SENT_NOT_AVAILABLE, "not available"),
    OCCUPIED(IcqStatus.SENT_OCCUPIED, "occupied"),
    DO_NOT_DISTURB(IcqStatus.SENT_DO_NOT_DISTURB, "do not disturb"),
    EVIL(IcqStatus.EVIL, "evil"),
    DEPRESSION(IcqStatus.DEPRESSION, "depressed"),
    AT_HOME(IcqStatus.AT_HOME, "at home"),
    AT_WORK(IcqStatus.AT_WORK, "at work"),
    OUT_TO_LUNCH(IcqStatus.OUT_TO_LUNCH, "out to lunch");

    private static final long EXTENDED = 0xF000;
    private static final long LUNCH = IcqStatus.OUT_TO_LUNCH & EXTENDED;
    private static final long BUSY =
            IcqStatus.AWAY | IcqStatus.DO_NOT_DISTURB | IcqStatus.NOT_AVAILABLE | IcqStatus.OCCUPIED;

    private final long word;
    private final String label;

    IcqState(long word, String label) {
        this.word = word;
        this.label = label;
    }

    /** Returns what a status word says, whatever combination of bits its client chose. */
    public static IcqState of(long status) {
        long extended = status & EXTENDED;
        for (IcqState state : new IcqState[] {EVIL, DEPRESSION, AT_HOME, AT_WORK}) {
            if (extended == state.word) {
                return state;
            }
        }
        if (extended == LUNCH) {
            return OUT_TO_LUNCH;
        } else if ((status & IcqStatus.DO_NOT_DISTURB) != 0) {
            return DO_NOT_DISTURB;
        } else if ((status & IcqStatus.OCCUPIED) != 0) {
            return OCCUPIED;
        } else if ((status & IcqStatus.NOT_AVAILABLE) != 0) {
            return NOT_AVAILABLE;
        } else if ((status & IcqStatus.AWAY) != 0) {
            return AWAY;
        }
        return (status & IcqStatus.FREE_FOR_CHAT) != 0 ? FREE_FOR_CHAT : AVAILABLE;
    }

    /** Returns the bits as clients send them. */
    public long word() {
        return word;
    }

    /** Tells whether whoever is in it counts as away. */
    public boolean isAway() {
        return (word & BUSY) != 0;
    }

    /** Returns what people call it. */
    public String label() {
        return label;
    }
}

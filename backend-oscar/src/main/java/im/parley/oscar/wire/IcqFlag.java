// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What an ICQ user says beside how it can be reached: the upper 16 bits of TLV 0006 by name. */
public enum IcqFlag {
    /** A web page shows whether the user is on line. */
    WEB_AWARE(IcqStatus.WEB_AWARE),
    HIDES_ADDRESS(IcqStatus.HIDE_IP),
    /** It is the user's birthday. */
    BIRTHDAY(IcqStatus.BIRTHDAY),
    DIRECT_CONNECTION_DISABLED(IcqStatus.DIRECT_CONNECTION_DISABLED),
    HOME_PAGE(IcqStatus.HOME_PAGE),
    DIRECT_CONNECTION_UNSUPPORTED(IcqStatus.DIRECT_CONNECTION_UNSUPPORTED),
    DIRECT_CONNECTION_NEEDS_AUTHORIZATION(IcqStatus.DIRECT_NEEDS_AUTHORIZATION),
    DIRECT_CONNECTION_FOR_CONTACTS(IcqStatus.DIRECT_FOR_CONTACTS);

    private final long bit;

    IcqFlag(long bit) {
        this.bit = bit;
    }

    public long bit() {
        return bit;
    }

    /** Returns the flags that a status word has; bits without a name are left out. */
    public static Set<IcqFlag> of(long status) {
        Set<IcqFlag> flags = EnumSet.noneOf(IcqFlag.class);
        for (IcqFlag flag : values()) {
            if ((status & flag.bit) != 0) {
                flags.add(flag);
            }
        }
        return flags;
    }

    /** Returns their bits taken together. */
    public static long bits(Collection<IcqFlag> flags) {
        return flags.stream().mapToLong(IcqFlag::bit).reduce(0, (one, other) -> one | other);
    }
}

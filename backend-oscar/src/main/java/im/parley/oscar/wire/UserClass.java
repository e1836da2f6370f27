// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

import java.util.EnumSet;
import java.util.Set;

/** What kind of user somebody is: the bits of {@link UserInfo#classFlags()} by name. */
public enum UserClass {
    /** Not confirmed yet. */
    TRIAL(UserInfo.CLASS_TRIAL),
    ADMINISTRATOR(UserInfo.CLASS_ADMINISTRATOR),
    AOL(UserInfo.CLASS_AOL),
    /** Pays for the service. */
    COMMERCIAL(UserInfo.CLASS_COMMERCIAL),
    /** AIM without AOL. */
    FREE(UserInfo.CLASS_FREE),
    AWAY(UserInfo.CLASS_AWAY),
    ICQ(UserInfo.CLASS_ICQ),
    /** On a telephone. */
    WIRELESS(UserInfo.CLASS_WIRELESS),
    /** One of the service's own. */
    INTERNAL(0x0100),
    /** Messages are forwarded to a telephone. */
    FORWARDING(UserInfo.CLASS_FORWARDING),
    BOT(UserInfo.CLASS_BOT),
    /** Named "beast" by the service; nobody tells what that is. */
    BEAST(0x0800),
    /** On a telephone that gets messages and cannot answer. */
    ONE_WAY_WIRELESS(0x1000),
    OFFICIAL(0x2000);

    private final int bit;

    UserClass(int bit) {
        this.bit = bit;
    }

    public int bit() {
        return bit;
    }

    /** Returns the classes whose bits are set; bits without a name are left out. */
    public static Set<UserClass> of(int classFlags) {
        Set<UserClass> classes = EnumSet.noneOf(UserClass.class);
        for (UserClass kind : values()) {
            if ((classFlags & kind.bit) != 0) {
                classes.add(kind);
            }
        }
        return classes;
    }
}

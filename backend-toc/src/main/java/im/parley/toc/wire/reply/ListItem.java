// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.reply;

import im.parley.toc.wire.WireText;

/** Something on a stored list that another session of the account changed. */
public sealed interface ListItem {
    record Group(WireText name) implements ListItem {}

    /** A buddy in one of its groups. The alias is empty where there is none or the line does not tell it. */
    record Buddy(String user, WireText group, WireText alias) implements ListItem {
        /** Returns a buddy whose alias is not told. */
        public static Buddy of(String user, WireText group) {
            return new Buddy(user, group, WireText.EMPTY);
        }
    }

    /** An ICQ contact, told without its group. */
    record Contact(String user, WireText alias) implements ListItem {}

    record Permit(String user) implements ListItem {}

    record Deny(String user) implements ListItem {}

    /** An item of a class that TOC has no letter for, as it came. */
    record Other(WireText text) implements ListItem {}
}

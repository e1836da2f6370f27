// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.oscar.SavedBuddyList.Entry;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SavedBuddyListProperties {
    @Property
    void anyWordsComeBack(@ForAll String group, @ForAll String alias, @ForAll String comment) {
        SavedBuddyList list = SavedBuddyList.EMPTY.with(
                group, Entry.of("bob").withAlias(alias).withComment(comment));
        assertThat(SavedBuddyList.parse(list.toText())).isEqualTo(list);
    }

    @Property
    void anyTextIsAListOrRefused(@ForAll String text) {
        for (String odd : List.of(text, "buddies 1\n" + text, "buddies 1\ngroup x\nbuddy y\nalias " + text)) {
            try {
                assertThat(SavedBuddyList.parse(odd)).isNotNull();
            } catch (IllegalArgumentException refused) {
                assertThat(refused.getMessage()).startsWith("line ");
            }
        }
    }
}

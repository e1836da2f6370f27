// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.list;

import im.parley.oscar.SavedBuddyList;
import im.parley.oscar.SavedBuddyList.Entry;
import im.parley.oscar.SavedBuddyList.Group;
import im.parley.oscar.snac.feedbag.FeedbagItem;
import java.util.ArrayList;
import java.util.List;

/** The list's items as a list to keep. */
public final class ListExport {
    private ListExport() {}

    public static SavedBuddyList of(List<FeedbagItem> items) {
        FeedbagBook book = FeedbagBook.of(items);
        List<Group> groups = new ArrayList<>();
        for (FeedbagItem group : book.groupItems()) {
            groups.add(new Group(
                    group.name(),
                    book.buddiesOf(group).stream()
                            .filter(item -> !item.name().isBlank())
                            .map(ListExport::entry)
                            .toList()));
        }
        return new SavedBuddyList(
                groups,
                book.only(FeedbagItem.PRIVACY)
                        .filter(item -> item.permitMode().isPresent())
                        .map(item -> PrivacyPlans.mode(book)),
                names(book, FeedbagItem.PERMIT),
                names(book, FeedbagItem.DENY),
                names(book, FeedbagItem.IGNORE));
    }

    private static Entry entry(FeedbagItem item) {
        return new Entry(item.name(), item.alias().orElse(""), item.comment().orElse(""), BuddyAlerts.of(item));
    }

    private static List<String> names(FeedbagBook book, int type) {
        return book.ofType(type).stream()
                .map(FeedbagItem::name)
                .filter(name -> !name.isBlank())
                .toList();
    }
}

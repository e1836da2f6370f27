// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.list;

import im.parley.oscar.snac.feedbag.FeedbagItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How two states of a list differ. Items are told apart by their ids. */
record FeedbagDiff(List<FeedbagItem> added, List<FeedbagItem> changed, List<FeedbagItem> removed) {
    static FeedbagDiff between(List<FeedbagItem> before, List<FeedbagItem> now) {
        Map<Long, FeedbagItem> rest = new LinkedHashMap<>();
        before.forEach(item -> rest.put(FeedbagBook.key(item), item));
        List<FeedbagItem> added = new ArrayList<>();
        List<FeedbagItem> changed = new ArrayList<>();
        for (FeedbagItem item : now) {
            FeedbagItem old = rest.remove(FeedbagBook.key(item));
            if (old == null) {
                added.add(item);
            } else if (!old.equals(item)) {
                changed.add(item);
            }
        }
        return new FeedbagDiff(added, changed, List.copyOf(rest.values()));
    }

    boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }
}

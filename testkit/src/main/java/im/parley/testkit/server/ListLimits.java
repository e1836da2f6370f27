// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;

/** How many items of each type a stored list may have. Safe for use by several threads. */
public final class ListLimits {
    private static final int[] USUAL = {
        1000, 100, 1000, 1000, 1, 1, 50, 0, 0, 3, 0, 0, 0, 128, 255, 20, 200, 1, 0, 1, 200, 0, 0, 0, 4
    };

    private final AtomicIntegerArray most = new AtomicIntegerArray(USUAL);

    ListLimits() {}

    /** Lets lists have so many items of a type from now on; longer ones stay as they are. */
    public void set(int type, int items) {
        most.set(type, items);
    }

    /** Returns the limits, from type 0 on. */
    public List<Integer> all() {
        return IntStream.range(0, most.length()).mapToObj(most::get).toList();
    }

    /** Tells whether a list has room for one more item of a type; of types that have no limit it always has. */
    boolean haveRoom(StoredList list, int type) {
        int limit = type < most.length() ? most.get(type) : 0;
        return limit == 0 || list.items(type).count() < limit;
    }
}

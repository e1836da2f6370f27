// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.list;

import im.parley.oscar.snac.feedbag.FeedbagItem;
import io.reactivex.rxjava3.core.Completable;
import java.util.List;

/** Where the list is kept, and how an edit gets there. */
interface ListCarrier {
    /** Carries a plan out and repeats on our copy what has been done, no more and no less. */
    Completable carryOut(FeedbagPlan plan, Copy copy);

    /** Our copy of the list. */
    interface Copy {
        /** Returns it as it is now. */
        FeedbagBook book();

        void put(List<FeedbagItem> items);

        void remove(List<FeedbagItem> items);

        /** Nobody knows what has been done: the list must be read again. */
        void isDoubtful();
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.list;

import im.parley.UserId;
import io.reactivex.rxjava3.core.Completable;
import java.util.Optional;

/** The edits that users know, each as the plan that carries it out. */
public final class BuddyEdits {
    private final BuddyListSync list;

    public BuddyEdits(BuddyListSync list) {
        this.list = list;
    }

    public Completable addBuddy(UserId user, String group) {
        return list.edit(book -> FeedbagPlan.addBuddy(book, user, group));
    }

    public Completable removeBuddy(UserId user, Optional<String> group) {
        return list.edit(book -> FeedbagPlan.removeBuddy(book, user, group));
    }

    public Completable moveBuddy(UserId user, String group) {
        return list.edit(book -> FeedbagPlan.moveBuddy(book, user, group));
    }

    public Completable renameBuddy(UserId user, String alias) {
        return list.edit(book -> FeedbagPlan.renameBuddy(book, user, alias));
    }

    public Completable addGroup(String name) {
        return list.edit(book -> FeedbagPlan.addGroup(book, name));
    }

    public Completable removeGroup(String name) {
        return list.edit(book -> FeedbagPlan.removeGroup(book, name));
    }

    public Completable renameGroup(String from, String to) {
        return list.edit(book -> FeedbagPlan.renameGroup(book, from, to));
    }
}

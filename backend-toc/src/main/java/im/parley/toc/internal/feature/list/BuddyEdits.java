// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature.list;

import im.parley.UserId;
import io.reactivex.rxjava3.core.Completable;
import java.util.Optional;

/** The edits that users know, each carried out in its turn. */
public final class BuddyEdits {
    private final BuddyListSync list;

    public BuddyEdits(BuddyListSync list) {
        this.list = list;
    }

    public Completable addBuddy(UserId user, String group) {
        return list.edit(now -> ListEdits.addBuddy(now, user, group));
    }

    public Completable removeBuddy(UserId user, Optional<String> group) {
        return list.edit(now -> ListEdits.removeBuddy(now, user, group));
    }

    public Completable moveBuddy(UserId user, String group) {
        return list.edit(now -> ListEdits.moveBuddy(now, user, group));
    }

    public Completable renameBuddy(UserId user, String alias) {
        return list.edit(now -> ListEdits.renameBuddy(now, user, alias));
    }

    public Completable addGroup(String name) {
        return list.edit(now -> ListEdits.addGroup(now, name));
    }

    public Completable removeGroup(String name) {
        return list.edit(now -> ListEdits.removeGroup(now, name));
    }

    public Completable renameGroup(String from, String to) {
        return list.edit(now -> ListEdits.renameGroup(now, from, to));
    }
}

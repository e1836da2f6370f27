// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import im.parley.Buddy;
import im.parley.BuddyGroup;
import im.parley.BuddyList;
import im.parley.Presence;
import im.parley.UserId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A buddy list as a session tells it: who is in it, not who is there.
 *
 * @param list every presence in it is offline
 * @param members everyone in it
 */
record ToldList(BuddyList list, Set<UserId> members) {
    static final ToldList EMPTY = new ToldList(BuddyList.EMPTY, Set.of());

    static ToldList of(BuddyList list) {
        BuddyList plain = map(
                list,
                buddy -> buddy.presence().equals(Presence.OFFLINE) ? buddy : buddy.withPresence(Presence.OFFLINE));
        return new ToldList(plain, list.buddies().map(Buddy::id).collect(Collectors.toUnmodifiableSet()));
    }

    boolean has(UserId user) {
        return members.contains(user);
    }

    boolean has(UserId user, String group) {
        return list.group(group).map(BuddyGroup::buddies).orElse(List.of()).stream()
                .anyMatch(buddy -> buddy.id().equals(user));
    }

    boolean hasGroup(String group) {
        return list.group(group).isPresent();
    }

    /** Returns the picture of this list with everybody's presence in it. */
    BuddyList with(Function<UserId, Presence> presences) {
        return map(list, buddy -> {
            Presence now = presences.apply(buddy.id());
            return now.equals(Presence.OFFLINE) ? buddy : buddy.withPresence(now);
        });
    }

    /** Returns whether both say the same, down to the spelling of names, which the equality of users leaves out. */
    boolean sameAs(ToldList other) {
        return list.equals(other.list) && spelling().equals(other.spelling());
    }

    private List<String> spelling() {
        return list.buddies().map(buddy -> buddy.id().display()).toList();
    }

    private static BuddyList map(BuddyList list, UnaryOperator<Buddy> change) {
        return new BuddyList(list.groups().stream()
                .map(group -> new BuddyGroup(
                        group.name(), group.buddies().stream().map(change).toList()))
                .toList());
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit;

import im.parley.Buddy;
import im.parley.BuddyGroup;
import im.parley.BuddyList;
import im.parley.Presence;
import im.parley.UserId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/** The buddy list of a {@link FakeAccount}, which does what is asked. Safe for use by several threads. */
final class ScriptedList {
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Map<UserId, Optional<String>>> groups = new LinkedHashMap<>();

    BuddyList picture() {
        lock.lock();
        try {
            return new BuddyList(groups.entrySet().stream()
                    .map(group -> new BuddyGroup(
                            group.getKey(),
                            group.getValue().entrySet().stream()
                                    .map(buddy ->
                                            new Buddy(buddy.getKey(), buddy.getValue(), Presence.OFFLINE, Set.of()))
                                    .toList()))
                    .toList());
        } finally {
            lock.unlock();
        }
    }

    void add(UserId user, String group) {
        edit(() -> members(group).putIfAbsent(user, alias(user)));
    }

    void remove(UserId user, Optional<String> group) {
        edit(() -> groups.forEach((name, members) -> {
            if (group.map(name::equals).orElse(true)) {
                members.remove(user);
            }
        }));
    }

    void move(UserId user, String group) {
        edit(() -> {
            Optional<String> alias = alias(user);
            groups.values().forEach(members -> members.remove(user));
            members(group).put(user, alias);
        });
    }

    void rename(UserId user, String alias) {
        Optional<String> name = Optional.of(alias).filter(text -> !text.isEmpty());
        edit(() -> groups.values().forEach(members -> members.replace(user, name)));
    }

    void addGroup(String name) {
        edit(() -> members(name));
    }

    void removeGroup(String name) {
        edit(() -> groups.remove(name));
    }

    void renameGroup(String from, String to) {
        edit(() -> {
            Map<String, Map<UserId, Optional<String>>> before = new LinkedHashMap<>(groups);
            groups.clear();
            before.forEach((name, members) -> groups.put(name.equals(from) ? to : name, members));
        });
    }

    private void edit(Runnable change) {
        lock.lock();
        try {
            change.run();
        } finally {
            lock.unlock();
        }
    }

    private Map<UserId, Optional<String>> members(String group) {
        return groups.computeIfAbsent(group, any -> new LinkedHashMap<>());
    }

    private Optional<String> alias(UserId user) {
        return groups.values().stream()
                .flatMap(members -> Optional.ofNullable(members.get(user)).stream())
                .flatMap(Optional::stream)
                .findFirst();
    }
}

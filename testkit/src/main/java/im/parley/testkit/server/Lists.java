// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import im.parley.testkit.server.ListEdit.Result;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import okio.ByteString;

/**
 * The lists that the server keeps: as numbered items for one protocol, by names for the other. Whoever edits, every
 * other session of the user is told.
 */
public final class Lists {
    private final WorldLock lock;
    private final Users users;
    private final Watch watch;
    private final Pictures pictures;
    private final Clock clock;
    private final ListLimits limits = new ListLimits();

    Lists(WorldLock lock, Users users, Watch watch, Pictures pictures, WorldSettings settings) {
        this.lock = lock;
        this.users = users;
        this.watch = watch;
        this.pictures = pictures;
        this.clock = settings.clock();
    }

    /** Returns how long lists may be. */
    public ListLimits limits() {
        return limits;
    }

    /** Tells the user's other sessions that changes which belong together begin, or end. */
    public void cluster(UserSession session, boolean begins) {
        lock.run(() -> tellOthers(session.user, Optional.of(session), new WorldEvent.ListEditing(begins)));
    }

    /** Links a user's account with another name, which may then be signed on by it. */
    public void link(ScreenName owner, String name) {
        lock.run(() -> users.find(owner).ifPresent(user -> {
            ListEditor editor = new ListEditor(user.list, user.list.stamp(clock.instant()));
            editor.enlist(ListItem.LINKED, name);
            settle(user, Optional.empty(), editor.edits());
        }));
    }

    /** Returns the names that a user's account is linked with. */
    public List<String> linked(ScreenName owner) {
        return lock.get(() -> users.find(owner)
                .map(user ->
                        user.list.items(ListItem.LINKED).map(ListItem::name).toList())
                .orElse(List.of()));
    }

    /** Takes a user off somebody's list, as that user wishes. */
    void takeOff(User owner, ScreenName name) {
        lock.run(() -> {
            ListEditor editor = new ListEditor(owner.list, owner.list.stamp(clock.instant()));
            owner.list.view().groups().forEach(group -> editor.removeBuddy(group.name(), name.display()));
            settle(owner, Optional.empty(), editor.edits());
        });
    }

    /** Marks a user on somebody's list as awaited no more; false when they were not. */
    boolean awaitNoMore(User owner, ScreenName name) {
        return lock.get(() -> {
            Instant now = owner.list.stamp(clock.instant());
            List<ListEdit> edits = owner
                    .list
                    .items(ListItem.BUDDY)
                    .filter(item -> item.isAwaitingAuthorization()
                            && ScreenName.of(item.name()).equals(name))
                    .map(item -> item.with(new Attribute(Attribute.AWAITING_AUTHORIZATION, ByteString.EMPTY)))
                    .toList()
                    .stream()
                    .map(item -> owner.list.put(item, now))
                    .toList();
            settle(owner, Optional.empty(), edits);
            return !edits.isEmpty();
        });
    }

    /** Watches the buddies of the stored list from now on. */
    public void activate(UserSession session) {
        lock.run(() -> {
            session.watchesStoredList = true;
            watch.listChanged(session);
        });
    }

    /** Tells a session from now on what others do to the list, even before it is ready: it has just been given the list. */
    public void follow(UserSession session) {
        lock.run(() -> session.followsList = true);
    }

    /** Tells whether a session watches the buddies of its stored list. */
    public boolean isActive(UserSession session) {
        return lock.get(() -> session.watchesStoredList);
    }

    public List<ListItem> items(UserSession session) {
        return lock.get(session.user.list::items);
    }

    public Instant changedAt(UserSession session) {
        return lock.get(session.user.list::changedAt);
    }

    /** Returns the list by names. */
    public ListView view(UserSession session) {
        return lock.get(session.user.list::view);
    }

    /** Stores new items. Returns a result for each. */
    public List<Result> insert(UserSession session, List<ListItem> items) {
        return each(session, items, item -> insertion(session.user, item));
    }

    /** Stores items in place of those with their keys. Returns a result for each. */
    public List<Result> update(UserSession session, List<ListItem> items) {
        return each(session, items, item -> change(session.user, item));
    }

    /** Takes items away, by their keys. Returns a result for each. */
    public List<Result> delete(UserSession session, List<ListItem> items) {
        return lock.get(() -> {
            List<Result> results = new ArrayList<>();
            List<ListEdit> edits = new ArrayList<>();
            Instant now = session.user.list.stamp(clock.instant());
            for (ListItem item : items) {
                Optional<ListItem> old = there(session.user, item);
                old.ifPresent(one -> edits.add(session.user.list.remove(one, now)));
                results.add(old.isPresent() ? Result.DONE : Result.NOT_FOUND);
            }
            settle(session.user, Optional.of(session), edits);
            return results;
        });
    }

    public void addGroup(UserSession session, String name) {
        edit(session, editor -> editor.group(name));
    }

    /** Takes a group away with everyone in it; false when there is none of that name. */
    public boolean removeGroup(UserSession session, String name) {
        return edit(session, editor -> editor.removeGroup(name));
    }

    /** Puts a buddy into a group; false when it was there and has only another alias or note now. */
    public boolean addBuddy(UserSession session, String group, ListView.Entry buddy) {
        return edit(session, editor -> editor.buddy(group, buddy));
    }

    public void removeBuddies(UserSession session, String group, Collection<String> names) {
        edit(session, editor -> {
            names.forEach(name -> editor.removeBuddy(group, name));
            return names.size();
        });
    }

    /** Puts names on the permit or the deny list, {@link ListItem#PERMIT} or {@link ListItem#DENY}. */
    public void enlist(UserSession session, int type, Collection<String> names) {
        edit(session, editor -> {
            names.forEach(name -> editor.enlist(type, name));
            return names.size();
        });
    }

    public void delist(UserSession session, int type, Collection<String> names) {
        edit(session, editor -> {
            names.forEach(name -> editor.delist(type, name));
            return names.size();
        });
    }

    public void mode(UserSession session, PrivacyMode mode) {
        edit(session, editor -> {
            editor.mode(mode);
            return mode;
        });
    }

    private <T> T edit(UserSession session, Function<ListEditor, T> change) {
        return lock.get(() -> {
            ListEditor editor = new ListEditor(session.user.list, session.user.list.stamp(clock.instant()));
            T result = change.apply(editor);
            settle(session.user, Optional.of(session), editor.edits());
            return result;
        });
    }

    private List<Result> each(UserSession session, List<ListItem> items, Function<ListItem, Result> check) {
        return lock.get(() -> {
            List<Result> results = new ArrayList<>();
            List<ListEdit> edits = new ArrayList<>();
            Instant now = session.user.list.stamp(clock.instant());
            for (ListItem item : items) {
                Result result = check.apply(item);
                results.add(result);
                if (result == Result.DONE) {
                    edits.add(session.user.list.put(item, now));
                }
            }
            settle(session.user, Optional.of(session), edits);
            return results;
        });
    }

    private Result insertion(User owner, ListItem item) {
        if (there(owner, item).isPresent()) {
            return Result.ALREADY_EXISTS;
        }
        if (!limits.haveRoom(owner.list, item.type())) {
            return Result.LIST_FULL;
        }
        return mustAsk(owner, item) ? Result.AUTHORIZATION_REQUIRED : Result.DONE;
    }

    private Result change(User owner, ListItem item) {
        Optional<ListItem> old = there(owner, item);
        if (old.isEmpty()) {
            // ICQ's clients sort the groups of a list that has no root yet: they never made one themselves.
            return item.key().equals(ListItem.Key.ROOT) ? Result.DONE : Result.NOT_FOUND;
        }
        boolean wasAsked = old.filter(ListItem::isAwaitingAuthorization).isEmpty();
        return !wasAsked && mustAsk(owner, item) ? Result.AUTHORIZATION_REQUIRED : Result.DONE;
    }

    private boolean mustAsk(User owner, ListItem item) {
        return item.is(ListItem.BUDDY)
                && !item.isAwaitingAuthorization()
                && users.find(ScreenName.of(item.name()))
                        .filter(user -> user.asksAuthorization && !user.authorized.contains(owner.ident()))
                        .isPresent();
    }

    private static Optional<ListItem> there(User owner, ListItem item) {
        return owner.list.find(item.key());
    }

    private void settle(User owner, Optional<UserSession> editor, List<ListEdit> edits) {
        if (edits.isEmpty()) {
            return;
        }
        tellOthers(owner, editor, new WorldEvent.ListEdited(edits));
        editor.ifPresent(session -> edits.forEach(edit -> pictures.listed(session, edit)));
        owner.sessions.forEach(watch::listChanged);
        watch.privacyChanged(owner);
    }

    private void tellOthers(User owner, Optional<UserSession> editor, WorldEvent event) {
        owner.sessions.stream()
                .filter(other -> other.ready || other.followsList)
                .filter(other -> editor.filter(other::equals).isEmpty())
                .forEach(other -> lock.post(other, event));
    }
}

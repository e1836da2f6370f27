// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

/** Asks users whether they may be put on lists. What somebody absent should hear is kept until the next sign-on. */
public final class Authorizations {
    private final WorldLock lock;
    private final Users users;
    private final Lists lists;

    Authorizations(WorldLock lock, Users users, Lists lists) {
        this.lock = lock;
        this.lists = lists;
        this.users = users;
    }

    /** Wants to be asked, or no longer. */
    public void require(UserSession session, boolean required) {
        lock.run(() -> session.user.asksAuthorization = required);
    }

    /** Asks a user. */
    public void ask(UserSession session, ScreenName to, String reason) {
        tell(to, new WorldEvent.AuthorizationAsked(session.user.name, reason));
    }

    /** Answers a user who asked. */
    public void answer(UserSession session, ScreenName to, boolean granted, String reason) {
        lock.run(() -> {
            if (granted) {
                letIn(session, to);
            }
            tell(to, new WorldEvent.AuthorizationAnswered(session.user.name, granted, reason));
        });
    }

    /** Lets a user in before it asks. */
    public void grant(UserSession session, ScreenName to, String text) {
        lock.run(() -> {
            letIn(session, to);
            tell(to, new WorldEvent.AuthorizationGiven(session.user.name, text));
        });
    }

    /** Takes the session's user off another's list, whose sessions see it go. */
    public void removeFrom(UserSession session, ScreenName other) {
        lock.run(() -> users.find(other).ifPresent(owner -> lists.takeOff(owner, session.user.name)));
    }

    /** Tells a user that it is on the session's list now. */
    public void added(UserSession session, ScreenName to) {
        tell(to, new WorldEvent.AddedBy(session.user.name));
    }

    /** Who waited for that is on the other's list like anybody from now on. */
    private void letIn(UserSession session, ScreenName to) {
        session.user.authorized.add(to.ident());
        users.find(to)
                .filter(owner -> lists.awaitNoMore(owner, session.user.name))
                .ifPresent(owner -> {
                    if (session.user.name.isUin()) {
                        tell(session.user.name, new WorldEvent.AddedBy(owner.name));
                    }
                });
    }

    private void tell(ScreenName to, WorldEvent event) {
        lock.run(() -> users.find(to).ifPresent(user -> {
            if (user.isPresent()) {
                user.present().forEach(session -> lock.post(session, event));
            } else {
                user.pending.add(event);
            }
        }));
    }
}

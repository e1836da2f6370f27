// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The registered users and their accounts. */
public final class Users {
    static final int FULL_DISCLOSURE = 3;

    private static final int SHORTEST_PASSWORD = 4;
    private static final int LONGEST_PASSWORD = 16;

    private final WorldLock lock;
    private final Map<String, User> users;
    private final Watch watch;
    private final Clock clock;
    private final boolean anyUser;

    Users(WorldLock lock, Map<String, User> users, Watch watch, WorldSettings settings) {
        this.lock = lock;
        this.users = users;
        this.watch = watch;
        this.clock = settings.clock();
        this.anyUser = settings.anyUser();
    }

    /** What a sign-on is told. */
    public enum Admission {
        ADMITTED,
        UNKNOWN,
        WRONG_PASSWORD,
        SUSPENDED
    }

    /** What a change of an account is told. */
    public enum Change {
        DONE,
        /** The new value does not do. */
        INVALID,
        WRONG_PASSWORD
    }

    /** An account as its owner may see it. */
    public record Registration(ScreenName name, String email, boolean confirmed, int disclosure) {}

    /** Registers a user, or gives a registered one another password. */
    public void add(String name, String password) {
        ScreenName screenName = ScreenName.of(name);
        lock.run(() ->
                users.computeIfAbsent(screenName.ident(), ident -> user(screenName)).password = Optional.of(password));
    }

    /** Tells whether this name could sign on, before a password is asked for. */
    public boolean knows(ScreenName name) {
        return lock.get(() -> users.containsKey(name.ident()) || (anyUser && name.isWellFormed()));
    }

    public List<ScreenName> all() {
        return lock.get(() -> users.values().stream().map(user -> user.name).toList());
    }

    /**
     * Checks who is at the door, and registers a stranger where anybody is welcome.
     *
     * @param proof tells whether what the client sent was made from that password
     */
    public Admission admit(ScreenName name, Predicate<String> proof) {
        return lock.get(() -> {
            if (!knows(name)) {
                return Admission.UNKNOWN;
            }
            User user = users.computeIfAbsent(name.ident(), ident -> user(name));
            if (!user.password.map(proof::test).orElse(true)) {
                return Admission.WRONG_PASSWORD;
            }
            return user.suspended ? Admission.SUSPENDED : Admission.ADMITTED;
        });
    }

    /** Refuses a user's sign-ons from now on, or lets it in again. */
    public void suspend(ScreenName name, boolean suspended) {
        lock.run(() -> find(name).ifPresent(user -> user.suspended = suspended));
    }

    /** Says what a user is from now on. */
    public void kinds(ScreenName name, Set<UserKind> kinds) {
        lock.run(() -> find(name).ifPresent(user -> {
            user.kinds = Set.copyOf(kinds);
            watch.lookChanged(user);
        }));
    }

    public Optional<Registration> registration(ScreenName name) {
        return lock.get(
                () -> find(name).map(user -> new Registration(user.name, user.email, user.confirmed, user.disclosure)));
    }

    /** Changes blanks and capitals of a name, nothing more. */
    public Change format(UserSession session, String format) {
        ScreenName formatted = ScreenName.of(format);
        return lock.get(() -> {
            if (!formatted.equals(session.user.name)
                    || format.isBlank()
                    || !format.strip().equals(format)) {
                return Change.INVALID;
            }
            session.user.name = formatted;
            watch.lookChanged(session.user);
            return Change.DONE;
        });
    }

    public Change changePassword(UserSession session, String before, String now) {
        return lock.get(() -> {
            if (!session.user.password.map(before::equals).orElse(true)) {
                return Change.WRONG_PASSWORD;
            }
            return setPassword(session, now);
        });
    }

    /** Changes a password for who need not know the one before. */
    public Change setPassword(UserSession session, String now) {
        return lock.get(() -> {
            if (now.length() < SHORTEST_PASSWORD || now.length() > LONGEST_PASSWORD) {
                return Change.INVALID;
            }
            session.user.password = Optional.of(now);
            return Change.DONE;
        });
    }

    public Change changeEmail(UserSession session, String email) {
        return lock.get(() -> {
            if (!email.matches("[^@\\s]+@[^@\\s]+")) {
                return Change.INVALID;
            }
            session.user.email = email;
            return Change.DONE;
        });
    }

    public Change changeDisclosure(UserSession session, int disclosure) {
        return lock.get(() -> {
            if (disclosure < 1 || disclosure > FULL_DISCLOSURE) {
                return Change.INVALID;
            }
            session.user.disclosure = disclosure;
            return Change.DONE;
        });
    }

    /** Marks the account's owner as known. */
    public void confirm(UserSession session) {
        lock.run(() -> {
            session.user.confirmed = true;
            watch.lookChanged(session.user);
        });
    }

    Optional<User> find(ScreenName name) {
        return Optional.ofNullable(users.get(name.ident()));
    }

    void forEach(Consumer<User> action) {
        users.values().forEach(action);
    }

    private User user(ScreenName name) {
        return new User(name, Optional.empty(), clock.instant());
    }
}

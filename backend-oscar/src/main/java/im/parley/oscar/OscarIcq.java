// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar;

import im.parley.Extension;
import im.parley.ExtensionEvent;
import im.parley.UserId;
import im.parley.oscar.snac.icq.IcqRequest;
import io.reactivex.rxjava3.annotations.CheckReturnValue;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import java.time.Instant;
import java.util.List;

/**
 * What only ICQ has: its database of users, and messages that are more than words. Works on accounts that are UINs. What
 * the database refuses is a {@link im.parley.RequestException} with its status as the code.
 *
 * <p>Users of the database are UINs too; another name is an {@link IllegalArgumentException}.
 */
public interface OscarIcq extends Extension {
    /** Asks for a user's names. Empty when there is no such user. */
    @CheckReturnValue
    Maybe<IcqPerson> person(UserId user);

    /** Asks for all that a user tells, ourselves included. Empty when there is no such user. */
    @CheckReturnValue
    Maybe<IcqProfile> profile(UserId user);

    /** Sets those of our details that the profile has, and leaves the others; an empty word takes one out. */
    @CheckReturnValue
    Completable set(IcqProfile profile);

    /** Finds one user. Empty when there is no such user. */
    @CheckReturnValue
    Maybe<IcqPerson> find(UserId user);

    /** Finds people by their e-mail address. */
    @CheckReturnValue
    Single<Found> findByEmail(String address);

    /** Finds people by their names; an empty one does not count. */
    @CheckReturnValue
    Single<Found> findByName(String nick, String firstName, String lastName);

    /** Finds people in the white pages. */
    @CheckReturnValue
    Single<Found> search(IcqSearch search);

    /**
     * Finds people by a request of the caller's own: a search that only older servers know, such as
     * {@link im.parley.oscar.snac.icq.FindInWhitePages}, or one with stars, such as
     * {@link im.parley.oscar.snac.icq.FindByNamePattern}. The other searches here use what servers of today know.
     */
    @CheckReturnValue
    Single<Found> search(IcqRequest request);

    /** Asks what we let others do. */
    @CheckReturnValue
    Single<IcqPrivacy> privacy();

    @CheckReturnValue
    Completable setPrivacy(IcqPrivacy privacy);

    /** Sets a new password, which the account's credentials must give from the next sign-on on. */
    @CheckReturnValue
    Completable changePassword(String password);

    /** Sends a link; completes when the server has taken it. */
    @CheckReturnValue
    Completable sendUrl(UserId to, String url, String description);

    /** Recommends people to somebody; completes when the server has taken it. */
    @CheckReturnValue
    Completable sendContacts(UserId to, List<IcqContact> contacts);

    /**
     * Asks a user's client for the text of its away state. Fails with {@code TIMED_OUT} when it does not say, as clients
     * of today do not.
     */
    @CheckReturnValue
    Single<String> awayText(UserId user);

    /**
     * Asks in a message whether we may list a user, as clients did before lists were the server's; the way for users of
     * such. {@link OscarAuthorization} is today's.
     */
    @CheckReturnValue
    Completable requestAuthorization(UserId from, String reason);

    /** Answers such a question; the reason counts when it is no. */
    @CheckReturnValue
    Completable answerAuthorization(UserId to, boolean granted, String reason);

    /** Tells a user in a message that we have listed them. */
    @CheckReturnValue
    Completable tellAdded(UserId user);

    /**
     * What a search has found.
     *
     * @param people a thousand at most
     * @param more how many there are besides
     */
    record Found(List<IcqPerson> people, long more) {
        public Found {
            people = List.copyOf(people);
        }
    }

    /** A user sends a link. */
    record UrlReceived(UserId user, String url, String description, Instant sentAt, Instant at)
            implements ExtensionEvent {}

    /** A user recommends others. */
    record ContactsReceived(UserId user, List<IcqContact> contacts, Instant sentAt, Instant at)
            implements ExtensionEvent {
        public ContactsReceived {
            contacts = List.copyOf(contacts);
        }
    }

    /**
     * Somebody writes to us from ICQ's web pages, or by e-mail. Who that is only they themselves say.
     *
     * @param carrier the user in whose name ICQ brings it
     */
    record OutsideMessage(Way way, UserId carrier, String name, String email, String text, Instant sentAt, Instant at)
            implements ExtensionEvent {
        /** How it was sent. */
        public enum Way {
            WEB_PAGER,
            EMAIL
        }
    }
}

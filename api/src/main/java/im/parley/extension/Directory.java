// SPDX-License-Identifier: Apache-2.0
package im.parley.extension;

import im.parley.Extension;
import im.parley.UserId;
import io.reactivex.rxjava3.annotations.CheckReturnValue;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import java.util.List;

/** The directory in which people can look each other up. */
public interface Directory extends Extension {
    /** Asks for what a user has entered. Empty when there is nothing. */
    @CheckReturnValue
    Maybe<DirectoryEntry> of(UserId user);

    /** Replaces our own entry. */
    @CheckReturnValue
    Completable set(DirectoryEntry entry);

    /** Finds people by the fields that {@code like} has. An empty list when nobody fits. */
    @CheckReturnValue
    Single<List<DirectoryEntry>> search(DirectoryEntry like);

    /** Finds people by their e-mail address. */
    @CheckReturnValue
    Single<List<DirectoryEntry>> searchByEmail(String address);

    /** Finds people who have entered an interest, one of {@link #interests()}. */
    @CheckReturnValue
    Single<List<DirectoryEntry>> searchByInterest(String interest);

    /** Asks for the interests that the server knows. */
    @CheckReturnValue
    Single<List<String>> interests();
}

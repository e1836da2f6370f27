// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar;

import im.parley.Extension;
import im.parley.ExtensionEvent;
import im.parley.UserId;
import io.reactivex.rxjava3.annotations.CheckReturnValue;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import java.time.Instant;

/** ICQ's states and moods, and the text and link that AIM's users too show beside their names. */
public interface OscarStatus extends Extension {
    /**
     * Publishes our own beside our presence, which stays as it is: a state that counts as away needs no presence that is,
     * and holds until another is set; invisible hides it. Said again after a reconnect. State, mood and flags fail with
     * {@link im.parley.UnsupportedFeatureException} on an account that is no UIN.
     */
    @CheckReturnValue
    Completable set(UserStatus status);

    /** Returns what was told of somebody we watch, or asks the server. Empty when it knows nothing of such a user. */
    @CheckReturnValue
    Maybe<UserStatus> of(UserId user);

    /** Sets what whoever asks for our mood is answered; an empty title and text mean no answer. Kept between sessions. */
    @CheckReturnValue
    Completable setMoodText(MoodText text);

    /** Asks a user's client what its mood is about. {@code TIMED_OUT} when it does not say. */
    @CheckReturnValue
    Single<MoodText> moodText(UserId user);

    /** What somebody we watch shows differs from what was told before. */
    record StatusChange(UserId user, UserStatus now, Instant at) implements ExtensionEvent {}
}

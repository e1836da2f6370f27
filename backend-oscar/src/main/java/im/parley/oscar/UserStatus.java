// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar;

import im.parley.oscar.wire.IcqFlag;
import im.parley.oscar.wire.IcqMood;
import im.parley.oscar.wire.IcqState;
import im.parley.oscar.wire.UserInfo;
import java.util.Optional;
import java.util.Set;

/**
 * What OSCAR's users show beside their presence. State, mood and flags are ICQ's; text and link AIM's users have too.
 *
 * @param state how the user can be reached
 * @param text beside the state, as it was written; in {@link im.parley.Presence#note()} its places for the reader are
 *     filled in; of our own, empty means the note of our presence while we are not away
 * @param link a URL of what the text speaks of, such as a song
 */
public record UserStatus(
        IcqState state, Optional<String> text, Optional<String> link, Optional<IcqMood> mood, Set<IcqFlag> flags) {
    /** Available, and nothing more. */
    public static final UserStatus AVAILABLE = of(IcqState.AVAILABLE);

    public UserStatus {
        flags = Set.copyOf(flags);
    }

    public static UserStatus of(IcqState state) {
        return new UserStatus(state, Optional.empty(), Optional.empty(), Optional.empty(), Set.of());
    }

    /** Returns what a user's block tells. */
    public static UserStatus of(UserInfo info) {
        return new UserStatus(
                info.state(), info.statusText(), info.statusLink(), info.mood(), IcqFlag.of(info.status()));
    }

    public UserStatus withText(String newText) {
        return new UserStatus(state, given(newText), link, mood, flags);
    }

    public UserStatus withLink(String url) {
        return new UserStatus(state, text, given(url), mood, flags);
    }

    public UserStatus withMood(IcqMood newMood) {
        return new UserStatus(state, text, link, Optional.of(newMood), flags);
    }

    public UserStatus withFlags(Set<IcqFlag> newFlags) {
        return new UserStatus(state, text, link, mood, newFlags);
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }
}

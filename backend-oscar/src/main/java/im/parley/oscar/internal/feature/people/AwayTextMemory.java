// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.people;

import im.parley.RichText;
import im.parley.UserId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * Texts beside a presence as they were filled in when they were first read: a time of reading that moved with every repetition would
 * make news of none. Safe for use by several threads.
 */
final class AwayTextMemory {
    private final Map<UserId, Read> texts = new ConcurrentHashMap<>(1);

    private record Read(RichText raw, RichText filled) {}

    /** Returns a text filled in, as before when it is the one of before. */
    RichText read(UserId user, RichText raw, UnaryOperator<RichText> fill) {
        return texts.compute(
                        user,
                        (who, before) ->
                                before != null && before.raw.equals(raw) ? before : new Read(raw, fill.apply(raw)))
                .filled;
    }

    /** Forgets a user who is back or gone. */
    void forget(UserId user) {
        texts.remove(user);
    }
}

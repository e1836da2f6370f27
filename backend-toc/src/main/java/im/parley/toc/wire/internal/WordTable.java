// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds what belongs to the word a payload starts with, without making a string of it. Immutable.
 *
 * @param <V> what is found
 */
public final class WordTable<V> {
    private static final int FREE = -1;

    /** Slots for each word: with so many free ones a search ends at its first or second slot. */
    private static final int SPARSENESS = 4;

    private final List<V> values;
    private final byte[][] words;
    private final int[] slots;

    public WordTable(Collection<? extends V> all, Function<? super V, String> word) {
        values = List.copyOf(all);
        words = new byte[values.size()][];
        slots = new int[Integer.highestOneBit(values.size() * SPARSENESS + 1) * 2];
        Arrays.fill(slots, FREE);
        for (int i = 0; i < words.length; i++) {
            words[i] = word.apply(values.get(i)).getBytes(US_ASCII);
            int slot = slot(words[i], words[i].length);
            if (slots[slot] != FREE) {
                throw new IllegalArgumentException(word.apply(values.get(i)) + " is there twice");
            }
            slots[slot] = i;
        }
    }

    /** Returns what belongs to the word {@code payload[0..to)}, or null. */
    public @Nullable V find(byte[] payload, int to) {
        int found = slots[slot(payload, to)];
        return found == FREE ? null : values.get(found);
    }

    /** Returns the slot that has this word, or the free one where it would be. */
    private int slot(byte[] word, int to) {
        int slot = hash(word, to) & (slots.length - 1);
        while (slots[slot] != FREE && !isAt(slots[slot], word, to)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private boolean isAt(int index, byte[] word, int to) {
        byte[] known = words[index];
        return Arrays.equals(known, 0, known.length, word, 0, to);
    }

    private static int hash(byte[] word, int to) {
        int hash = 0;
        for (int i = 0; i < to; i++) {
            hash = 31 * hash + word[i];
        }
        return hash ^ (hash >>> 16);
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.feedbag;

import im.parley.oscar.wire.Tlv;
import im.parley.oscar.wire.TlvBlock;
import java.util.Arrays;
import okio.ByteString;

/**
 * The bits of the preferences item. Numbers 0 to 31 are bits of one 32-bit number; those behind lie in an array of its
 * own, the first in the highest bit. Beside each lies the same again with a bit for every one that means something.
 */
final class FeedbagPreferences {
    private static final int FIRST = 32;

    private FeedbagPreferences() {}

    static boolean isSet(TlvBlock attributes, int number) {
        return bit(attributes, number, FeedbagAttribute.PREFERENCES, FeedbagAttribute.FURTHER_PREFERENCES);
    }

    /** Tells whether a bit means something. Old clients set the first 32 without saying so. */
    static boolean isValid(TlvBlock attributes, int number) {
        boolean allAre = number < FIRST
                && attributes.has(FeedbagAttribute.PREFERENCES)
                && !attributes.has(FeedbagAttribute.PREFERENCES_VALID);
        return allAre
                || bit(
                        attributes,
                        number,
                        FeedbagAttribute.PREFERENCES_VALID,
                        FeedbagAttribute.FURTHER_PREFERENCES_VALID);
    }

    private static boolean bit(TlvBlock attributes, int number, int word, int array) {
        if (number < FIRST) {
            return (attributes.number(word, 0) >>> number & 1) != 0;
        }
        ByteString bits = attributes.bytes(array).orElse(ByteString.EMPTY);
        int bit = bitOf(number);
        return bit / 8 < bits.size() && (bits.getByte(bit / 8) & mask(bit)) != 0;
    }

    static TlvBlock with(TlvBlock attributes, int number, boolean on) {
        if (number < FIRST) {
            return withBit(
                    withBit(attributes, FeedbagAttribute.PREFERENCES, 4, 31 - number, on),
                    FeedbagAttribute.PREFERENCES_VALID,
                    4,
                    31 - number,
                    true);
        }
        int bit = bitOf(number);
        return withBit(
                withBit(attributes, FeedbagAttribute.FURTHER_PREFERENCES, bit / 8 + 1, bit, on),
                FeedbagAttribute.FURTHER_PREFERENCES_VALID,
                bit / 8 + 1,
                bit,
                true);
    }

    private static TlvBlock withBit(TlvBlock attributes, int attribute, int atLeast, int bit, boolean on) {
        byte[] old = attributes.bytes(attribute).orElse(ByteString.EMPTY).toByteArray();
        byte[] bits = Arrays.copyOf(old, Math.max(old.length, atLeast));
        bits[bit / 8] = (byte) (on ? bits[bit / 8] | mask(bit) : bits[bit / 8] & ~mask(bit));
        return attributes.with(new Tlv(attribute, ByteString.of(bits)));
    }

    /** Counted from the highest of the first byte; numbers 32 and 33 share one. */
    private static int bitOf(int number) {
        return Math.max(0, number - FIRST - 1);
    }

    private static int mask(int bit) {
        return 0x80 >>> bit % 8;
    }
}

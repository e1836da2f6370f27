// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.decode;

import im.parley.WireException;
import java.util.Arrays;
import java.util.Optional;
import okio.ByteString;

/**
 * One way to read what a frame holds, and to tell whether it was read whole.
 *
 * @param <T> the records
 */
abstract class PayloadType<T> {
    abstract T read(byte[] payload);

    abstract byte[] write(T value);

    abstract String name(T value);

    /** Names a payload that could not be read. */
    abstract String name(byte[] payload);

    /** Zeroes passwords, their hashes, and cookies. */
    void redact(byte[] payload) {}

    boolean isUnknown(T value) {
        return false;
    }

    /** Returns whether two payloads say the same; the first has been read without failing. */
    boolean same(byte[] original, byte[] written) {
        return Arrays.equals(original, written);
    }

    final DecodedFrame decode(ByteString payload) {
        byte[] visible = payload.toByteArray();
        redact(visible);
        return decode(payload, ByteString.of(visible));
    }

    /** Decodes a payload given twice, the second time without its secrets. */
    final DecodedFrame decode(ByteString payload, ByteString shown) {
        try {
            T value = read(payload.toByteArray());
            String difference = isUnknown(value) ? "" : difference(payload.toByteArray(), value);
            return new DecodedFrame(
                    name(value),
                    isUnknown(value) ? Verdict.UNKNOWN : difference.isEmpty() ? Verdict.READ : Verdict.CHANGED,
                    Optional.of(value),
                    readAgain(shown).filter(again -> again.getClass() == value.getClass()),
                    shown,
                    difference);
        } catch (WireException e) {
            return new DecodedFrame(
                    name(payload.toByteArray()),
                    Verdict.FAILED,
                    Optional.empty(),
                    Optional.empty(),
                    shown,
                    String.valueOf(e.getMessage()));
        }
    }

    /** Tells where the value, written again, differs from what was read; empty when it does not. */
    private String difference(byte[] payload, T value) {
        try {
            byte[] written = write(value);
            return same(payload, written)
                    ? ""
                    : "written otherwise from byte " + Arrays.mismatch(payload, written) + " on";
        } catch (IllegalArgumentException unwritable) {
            return "cannot be written: " + unwritable.getMessage();
        }
    }

    /** Reads a payload whose secrets are zeroed; a zeroed number may have made it unreadable. */
    private Optional<Object> readAgain(ByteString shown) {
        try {
            return Optional.of(read(shown.toByteArray()));
        } catch (WireException damaged) {
            return Optional.empty();
        }
    }
}

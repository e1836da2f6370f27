// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.decode;

import okio.ByteString;

/** The payload of a frame that has none by rule, or none that anybody has described. */
public record Opaque(ByteString bytes) {
    /** Returns the size alone: nobody knows what the bytes are. */
    @Override
    public String toString() {
        return bytes.size() + " bytes";
    }

    /** Reads such a payload as it is. */
    static class Type extends PayloadType<Opaque> {
        private final String name;
        private final boolean known;

        Type(String name, boolean known) {
            this.name = name;
            this.known = known;
        }

        @Override
        Opaque read(byte[] payload) {
            return new Opaque(ByteString.of(payload));
        }

        @Override
        byte[] write(Opaque value) {
            return value.bytes.toByteArray();
        }

        @Override
        String name(Opaque value) {
            return name;
        }

        @Override
        String name(byte[] payload) {
            return name;
        }

        @Override
        boolean isUnknown(Opaque value) {
            return !known;
        }
    }
}

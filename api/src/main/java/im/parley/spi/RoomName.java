// SPDX-License-Identifier: Apache-2.0
package im.parley.spi;

/**
 * Which room. Equality is by the normalized form, so that one room is one handle for the account's whole life.
 *
 * @param normalized the name as the protocol compares it, with whatever else tells rooms of one name apart
 * @param display the name as people write it
 */
public record RoomName(String normalized, String display) {
    @Override
    public boolean equals(Object other) {
        return other instanceof RoomName name && normalized.equals(name.normalized);
    }

    @Override
    public int hashCode() {
        return normalized.hashCode();
    }

    /** Returns the name as people write it. */
    @Override
    public String toString() {
        return display;
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley;

/**
 * Who. Equality is by protocol and normalized name, so "Foo Bar" and "foobar" are one user.
 *
 * @param protocol the backend's id
 * @param normalized the name in the form that the protocol compares
 * @param display the name as people write it
 */
public record UserId(String protocol, String normalized, String display) {
    @Override
    public boolean equals(Object other) {
        return other instanceof UserId user && protocol.equals(user.protocol) && normalized.equals(user.normalized);
    }

    @Override
    public int hashCode() {
        return 31 * protocol.hashCode() + normalized.hashCode();
    }

    /** Returns the name as people write it. */
    @Override
    public String toString() {
        return display;
    }
}

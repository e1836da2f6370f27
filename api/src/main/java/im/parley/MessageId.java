// SPDX-License-Identifier: Apache-2.0
package im.parley;

/** Names one message, unique within an account. Opaque: compare it, print it, do not read it. */
public record MessageId(String value) {
    @Override
    public String toString() {
        return value;
    }
}

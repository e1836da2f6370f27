// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

/**
 * The body of one SNAC. Each is a record of its own in the package of its food group, sealed there by an interface that
 * extends this one.
 */
public interface Snac {
    /** Returns the codec that reads and writes records of this type. */
    SnacCodec<?> codec();

    /** Returns the food group. */
    default int family() {
        return codec().family();
    }

    default int subtype() {
        return codec().subtype();
    }
}

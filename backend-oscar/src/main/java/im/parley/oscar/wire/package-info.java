// SPDX-License-Identifier: Apache-2.0
/**
 * What every OSCAR food group shares: the cursor and the writer over one array, TLVs, the SNAC header, codecs and their
 * registry, and the structures that many SNACs carry.
 *
 * <p>A frame's payload is one {@code byte[]} that is decoded in place: a {@link im.parley.oscar.wire.TlvBlock} is a
 * window on it, checked once and read when asked, so that unknown TLVs, their order and their bytes survive. Whoever
 * hands over an array for reading must not change it afterwards. Numbers are big-endian.
 */
@NullMarked
package im.parley.oscar.wire;

import org.jspecify.annotations.NullMarked;

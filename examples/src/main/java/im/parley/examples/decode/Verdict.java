// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.decode;

/** How well a frame was understood. */
public enum Verdict {
    /** Read, and written again as the same bytes. */
    READ,

    /** A SNAC or a TOC line that no record stands for. */
    UNKNOWN,

    /** Its record could not read it, or it is bytes that belong to no frame. */
    FAILED,

    /** Read, but written again as other bytes. */
    CHANGED
}

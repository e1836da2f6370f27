// SPDX-License-Identifier: Apache-2.0
package im.parley.toc;

/** With which command to sign on, which decides the version of the session. */
public enum SignOnMethod {
    /** {@code toc2_signon}: TOC2. The server keeps the buddy list and typing is told. */
    TOC2_SIGNON,
    /** {@code toc2_login}: TOC2 as the last clients spoke it, in which incoming text is labelled with an encoding. */
    TOC2_LOGIN,
    /** {@code toc_signon}: TOC1. The server keeps the buddy list as a text, and knows nothing of typing. */
    TOC1_SIGNON;

    public boolean isToc1() {
        return this == TOC1_SIGNON;
    }
}

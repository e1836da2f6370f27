// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.toc;

/** What a session speaks, which its sign-on command decides. */
enum TocVersion {
    TOC1("TOC1.0"),
    TOC2("TOC2.0"),
    /** The second version, with text labelled by encoding. */
    ENCODED("TOC2.0");

    private final String name;

    TocVersion(String name) {
        this.name = name;
    }

    /** Returns how the server names it. */
    String wireName() {
        return name;
    }

    boolean isFirst() {
        return this == TOC1;
    }
}

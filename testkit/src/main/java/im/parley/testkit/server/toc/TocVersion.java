// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.toc;

import static java.nio.charset.StandardCharsets.US_ASCII;

import im.parley.toc.wire.TocTokenizer;
import im.parley.toc.wire.command.CommandCodec;
import im.parley.toc.wire.command.Toc2Login;
import im.parley.toc.wire.command.Toc2Signon;
import im.parley.toc.wire.command.TocSignon;
import java.util.Arrays;
import java.util.Optional;

/** What a session speaks, which its sign-on command decides. */
enum TocVersion {
    TOC1(TocSignon.CODEC, "TOC1.0"),
    TOC2(Toc2Signon.CODEC, "TOC2.0"),
    /** The second version, with text labelled by encoding. */
    ENCODED(Toc2Login.CODEC, "TOC2.0");

    private final String word;
    private final String name;

    TocVersion(CommandCodec<?> signOn, String name) {
        this.word = signOn.word();
        this.name = name;
    }

    /** Returns what a command signs on to; empty when it is none that does. */
    static Optional<TocVersion> of(byte[] command) {
        int end = TocTokenizer.endOfWord(command, TocTokenizer.trimmedLength(command));
        String word = new String(command, 0, end, US_ASCII);
        return Arrays.stream(values())
                .filter(version -> version.word.equals(word))
                .findFirst();
    }

    /** Returns how the server names it. */
    String wireName() {
        return name;
    }

    boolean isFirst() {
        return this == TOC1;
    }
}

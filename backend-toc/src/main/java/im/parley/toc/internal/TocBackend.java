// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal;

import im.parley.Option;
import im.parley.spi.AccountConfig;
import im.parley.spi.Backend;
import im.parley.spi.Engine;
import im.parley.toc.Toc;
import im.parley.toc.wire.ScreenName;
import java.util.Set;

/** TOC, as the core finds it. */
public final class TocBackend implements Backend {
    private static final int LONGEST_NAME = 97;
    private static final String NOT_IN_NAMES = "\":<>,";

    @Override
    public String protocol() {
        return Toc.PROTOCOL;
    }

    @Override
    public int defaultPort() {
        return Toc.PORT;
    }

    @Override
    public Set<Option<?>> options() {
        return Toc.OPTIONS;
    }

    /** Refuses what cannot cross the wire as a name; servers are stricter and have the last word. */
    @Override
    public String normalize(String name) {
        String plain = ScreenName.normalize(name);
        if (plain.isEmpty() || plain.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "a screen name has 1 to " + LONGEST_NAME + " characters: \"" + name + '"');
        }
        plain.codePoints().filter(c -> !isAllowed(c)).findFirst().ifPresent(c -> {
            throw new IllegalArgumentException(
                    String.format("no screen name has the character U+%04X: \"%s\"", c, name));
        });
        return plain;
    }

    private static boolean isAllowed(int c) {
        return c > ' ' && c < 0x7F && NOT_IN_NAMES.indexOf(c) < 0;
    }

    @Override
    public Engine engine(AccountConfig config) {
        return new TocEngine(config);
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.oscar.snac.auth.Roast;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the demo in a process of its own, which says everything it can, and looks for what it must not say. */
class SecretsTest {
    private static final List<String> PASSWORDS = List.of("Wonderland-4711", "Builderman-0815", "Singalong-2718");
    private static final List<String> TALKATIVE = List.of("-Dorg.slf4j.simpleLogger.defaultLogLevel=trace");
    private static final Pattern HEX_ROW = Pattern.compile("(?m)^\\s+[0-9a-f]{4}  ((?:[0-9a-f]{2} ){1,16}).*\\R?");
    private static final int LEAK = 8;

    @TempDir
    Path folder;

    @Test
    void demoTellsNoPasswordInAnyForm() throws Exception {
        Forked demo = demo(ParleyCommand.class.getName(), "demo", "--wire");
        assertThat(demo.exitCode()).isZero();
        Told told = new Told(demo.output());
        for (String password : PASSWORDS) {
            ByteString plain = ByteString.encodeUtf8(password);
            told.hasNot(plain);
            told.hasNot(plain.md5());
            for (Roast key : Roast.values()) {
                told.hasNot(key.apply(plain));
            }
            String roasted = im.parley.toc.wire.Roast.roast(password.getBytes(StandardCharsets.UTF_8));
            told.hasNot(ByteString.decodeHex(roasted.substring(2)));
            told.hasNot(ByteString.encodeUtf8(roasted.substring(2)));
        }
    }

    @Test
    void demoTellsNoHashAndNoCookie() throws Exception {
        Path crossed = folder.resolve("secrets");
        Forked demo = demo(SecretsOnTheWire.class.getName(), crossed.toString());
        assertThat(demo.exitCode()).isZero();
        Told told = new Told(demo.output());
        List<String> secrets = Files.readAllLines(crossed);
        // Two people sign on over OSCAR, one of them twice: each time a hash and a cookie.
        assertThat(secrets).hasSizeGreaterThanOrEqualTo(6);
        secrets.forEach(secret -> told.hasNot(ByteString.decodeHex(secret)));
    }

    private Forked demo(String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--alice", "alice:" + PASSWORDS.get(0)));
        all.addAll(List.of("--bob", "bob:" + PASSWORDS.get(1)));
        all.addAll(List.of("--carol", "carol:" + PASSWORDS.get(2)));
        return Forked.run(folder, Map.of(), "", TALKATIVE, all.toArray(String[]::new));
    }

    /** All that was printed and logged: as text, without its blanks, and the bytes that it shows row by row. */
    private record Told(String text, String dense, String dumped) {
        Told(String text) {
            this(text, text.replaceAll("\\s", "").toLowerCase(Locale.ROOT), dumped(text));
            assertThat(text.contains(" TRACE ")).isTrue();
            assertThat(dumped.contains(ByteString.encodeUtf8("toc2_send_im").hex()))
                    .isTrue();
        }

        private static String dumped(String text) {
            StringBuilder bytes = new StringBuilder();
            Matcher rows = HEX_ROW.matcher(text);
            while (rows.find()) {
                bytes.append(rows.group(1).replace(" ", ""));
            }
            return bytes.toString();
        }

        /** Fails also for eight bytes of a longer secret. */
        void hasNot(ByteString secret) {
            assertThat(secret.size()).isGreaterThanOrEqualTo(LEAK);
            for (int from = 0; from + LEAK <= secret.size(); from += LEAK) {
                ByteString piece = secret.substring(from, from + LEAK);
                assertThat(dumped.contains(piece.hex())).isFalse();
                assertThat(dense.contains(piece.hex())).isFalse();
                assertThat(dense.contains(
                                piece.string(StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT)))
                        .isFalse();
            }
        }
    }
}

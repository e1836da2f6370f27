// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import im.parley.WireException;
import java.io.ByteArrayOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random text and bytes with what matters to TOC in them more often than chance would put it there. */
public final class WireArbitraries {
    private static final String MEANINGFUL = ":::  \"\"\\{}\r\n\0TF0123456789abgpd-,=";

    private WireArbitraries() {}

    /** Any text that has a spelling in UTF-8. */
    public static Arbitrary<String> texts() {
        Arbitrary<Integer> meaningful =
                Arbitraries.of("\\$\"()[]{} :,;&<>'\t\r\n\0TF".chars().boxed().toList());
        Arbitrary<Integer> any = Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE);
        Arbitrary<Integer> ascii = Arbitraries.integers().between(' ', '~');
        return Arbitraries.oneOf(meaningful, ascii, any).list().ofMaxSize(30).map(WireArbitraries::string);
    }

    private static String string(Iterable<Integer> codePoints) {
        StringBuilder text = new StringBuilder();
        codePoints.forEach(text::appendCodePoint);
        return text.toString();
    }

    public static Arbitrary<byte[]> bytes() {
        return Arbitraries.bytes().array(byte[].class).ofMaxSize(40);
    }

    /** Text as it comes from the wire, in UTF-8 or not. */
    public static Arbitrary<WireText> wireTexts() {
        return Arbitraries.oneOf(texts().map(WireText::of), bytes().map(WireText::decode));
    }

    /** Payloads that start so and go on with bytes of which many mean something. */
    public static Arbitrary<byte[]> lines(String start) {
        Arbitrary<Byte> meaningful =
                Arbitraries.of(MEANINGFUL.chars().mapToObj(c -> (byte) c).toList());
        return Arbitraries.oneOf(meaningful, meaningful, Arbitraries.bytes())
                .array(Byte[].class)
                .ofMaxSize(60)
                .map(tail -> join(start, tail));
    }

    private static byte[] join(String start, Byte[] tail) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        line.writeBytes(start.getBytes(ISO_8859_1));
        for (Byte b : tail) {
            line.write(b);
        }
        return line.toByteArray();
    }

    /** Runs it; only a {@link WireException} may come out, which must say where. */
    public static void valueOrWireException(Runnable reading) {
        try {
            reading.run();
        } catch (WireException malformed) {
            if (malformed.offset() < 0) {
                throw new AssertionError("no offset", malformed);
            }
        }
    }
}

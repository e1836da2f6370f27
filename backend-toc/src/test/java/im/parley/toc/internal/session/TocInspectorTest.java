// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.session;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.OutgoingMessage;
import im.parley.WireTap;
import im.parley.WireTap.Direction;
import im.parley.spi.Session;
import im.parley.spi.flap.FlapFrame;
import im.parley.toc.SignOnMethod;
import im.parley.toc.Toc;
import im.parley.toc.wire.WireText;
import im.parley.toc.wire.command.TocChangePasswd;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What those see who watch the wire. */
class TocInspectorTest {
    private final List<WireTap.Frame> seen = new CopyOnWriteArrayList<>();

    @ParameterizedTest
    @EnumSource
    void noTapSeesThePassword(SignOnMethod method) {
        Talk talk = new Talk().with(Toc.SIGN_ON, method);
        talk.config.add(seen::add);
        Session session = talk.online();
        ((TocSession) session)
                .link()
                .send(new TocChangePasswd(WireText.of("open sesame"), WireText.of("close sesame")))
                .blockingAwait();
        assertThat(seen).hasSizeGreaterThan(5);
        for (WireTap.Frame frame : seen) {
            String bytes = frame.bytes().string(ISO_8859_1);
            assertThat(bytes).doesNotContain("200c105b240e102758", "103557376", "sesame");
        }
        assertThat(seen.stream().map(WireTap.Frame::summary)).contains("toc_change_passwd, 47 bytes");
    }

    @Test
    void summariesNameTheLineAndShowNothingOfIt() {
        Talk talk = new Talk();
        talk.config.add(seen::add);
        Session session = talk.online();
        session.send(Talk.user("bob"), OutgoingMessage.of("a secret")).blockingGet();
        assertThat(seen)
                .extracting(frame -> frame.direction() + " " + frame.summary())
                .containsSubsequence(
                        "IN sign-on, 4 bytes",
                        "OUT sign-on, 16 bytes",
                        "OUT toc2_signon, 102 bytes",
                        "IN SIGN_ON, 14 bytes",
                        "IN CONFIG2, 14 bytes",
                        "OUT toc_init_done, 14 bytes",
                        "OUT toc2_send_im, 28 bytes");
    }

    @ParameterizedTest
    @CsvSource({
        "PAUSE, 'PAUSE, 5 bytes'",
        "IM_IN:a:F:b, 'IM_IN, 11 bytes'",
        "'some words, no line', 'some, 19 bytes'",
        "'what? a secret', 'no word, 14 bytes'",
        "'', 'no word, 0 bytes'"
    })
    void aLineIsKnownByItsFirstWord(String line, String summary) {
        FlapFrame frame = new FlapFrame(FlapFrame.DATA, 0, line.getBytes(UTF_8));
        assertThat(new TocInspector().summary(Direction.IN, frame)).isEqualTo(summary);
    }
}

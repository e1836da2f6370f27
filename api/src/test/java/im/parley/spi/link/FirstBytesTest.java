// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import okio.Buffer;
import okio.Okio;
import okio.Socket;
import org.junit.jupiter.api.Test;

class FirstBytesTest {
    private final Socket[] pair = Okio.inMemorySocketPair(4096);
    private final Transport transport = Transport.over(pair[0]);

    @Test
    void showsTheStartAndTakesNothingAway() throws IOException {
        say("GET / HTTP/1.0\r\n");
        FirstBytes first = FirstBytes.of(transport, 4);

        assertThat(first.startWith("GET ")).isTrue();
        assertThat(first.startWith("FLAP")).isFalse();
        assertThat(new String(first.transport().input().readNBytes(16), US_ASCII))
                .isEqualTo("GET / HTTP/1.0\r\n");
    }

    @Test
    void hasFewerWhereTheStreamEnds() throws IOException {
        say("*");
        pair[1].getSink().close();

        assertThat(FirstBytes.of(transport, 4).bytes().utf8()).isEqualTo("*");
    }

    @Test
    void leavesTheOtherDirectionAlone() throws IOException {
        say("FLAPON\r\n\r\n");
        Transport whole = FirstBytes.of(transport, 4).transport();
        Buffer hello = new Buffer().writeUtf8("hello");
        whole.sink().write(hello, hello.size());
        whole.finish();

        assertThat(Okio.buffer(pair[1].getSource()).readUtf8()).isEqualTo("hello");
        assertThat(whole.peer()).isEqualTo(transport.peer());
    }

    private void say(String text) throws IOException {
        Buffer bytes = new Buffer().writeUtf8(text);
        pair[1].getSink().write(bytes, bytes.size());
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import im.parley.ConnectionException;
import im.parley.ImException;
import java.util.List;
import okio.Buffer;

/** Text to send, and what it is told. */
final class TextWrite extends Write {
    private final String text;

    TextWrite(String text, Outcome outcome) {
        super(outcome);
        this.text = text;
    }

    /** Notes its outcome as {@code text: written}, or with the class and {@code sent()} of the failure. */
    static TextWrite noting(String text, List<String> outcomes) {
        return new TextWrite(text, new Outcome() {
            @Override
            public void written() {
                outcomes.add(text + ": written");
            }

            @Override
            public void failed(ImException cause) {
                String sent = cause instanceof ConnectionException lost ? " " + lost.sent() : "";
                outcomes.add(text + ": " + cause.getClass().getSimpleName() + sent);
            }
        });
    }

    @Override
    protected int size() {
        return text.length();
    }

    @Override
    protected void encode(Buffer out) {
        out.writeUtf8(text);
    }
}

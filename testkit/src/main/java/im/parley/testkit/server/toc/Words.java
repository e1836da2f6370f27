// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.toc;

import im.parley.testkit.server.Origin;
import im.parley.testkit.server.Text;
import im.parley.toc.wire.WireText;

/** Text between the wire and the world. From one TOC client to another the bytes stay as they are. */
final class Words {
    private Words() {}

    /** Keeps what a TOC client wrote. */
    private record Kept(WireText text) implements Origin {
        @Override
        public String toString() {
            return "WireText";
        }
    }

    static Text read(WireText text) {
        return new Text(text.text(), new Kept(text));
    }

    static WireText write(Text text) {
        return text.origin() instanceof Kept kept ? kept.text() : WireText.of(text.html());
    }
}

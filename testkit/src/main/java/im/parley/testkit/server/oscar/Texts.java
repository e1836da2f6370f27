// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import im.parley.oscar.wire.MimeText;
import im.parley.testkit.server.Origin;
import im.parley.testkit.server.Text;

/** Profiles and away texts between their bytes and the world. */
final class Texts {
    private Texts() {}

    /** Keeps the bytes that an OSCAR client wrote. */
    private record Kept(MimeText text) implements Origin {}

    static Text of(MimeText text) {
        return new Text(text.text(), new Kept(text));
    }

    static MimeText mime(Text text) {
        return text.origin() instanceof Kept kept ? kept.text() : MimeText.of(Wording.spelledOut(text.html()));
    }
}

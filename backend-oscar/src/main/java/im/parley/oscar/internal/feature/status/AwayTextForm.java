// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.status;

import im.parley.RichText;
import im.parley.oscar.wire.MimeText;

/** Our away text as bytes. */
public final class AwayTextForm {
    /** What servers usually take, and say so too late to ask. */
    private static final int USUAL_LIMIT = 1024;

    private AwayTextForm() {}

    /** Returns a text in ASCII, which no server mislabels; one that would get too long by that, in its own charset. */
    public static MimeText of(RichText text) {
        MimeText ascii = MimeText.inAscii(text.toHtml());
        return ascii.bytes().size() <= USUAL_LIMIT ? ascii : MimeText.of(text.toHtml());
    }
}

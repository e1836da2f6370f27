// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.recording;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.List;
import okio.ByteString;

/** What a connection speaks, told by the first bytes of its client. */
public enum Protocol {
    OSCAR,
    TOC,

    /** A page fetched from a TOC server, which answers HTTP on the same port. */
    HTTP;

    static final ByteString FLAPON = ByteString.encodeString("FLAPON", US_ASCII);

    private static final List<ByteString> HTTP_STARTS = List.of(
            ByteString.encodeString("GET ", US_ASCII),
            ByteString.encodeString("HEAD ", US_ASCII),
            ByteString.encodeString("POST ", US_ASCII));

    /** The channel of SNACs and of lines. */
    static final int DATA = 2;

    /** Tells the protocol of a data frame: a line begins with a word, a SNAC with the high byte of a small number. */
    static Protocol ofData(ByteString payload) {
        return Character.isLetter(payload.getByte(0)) ? TOC : OSCAR;
    }

    /** Tells the protocol; a client that begins with a frame, or with nothing, speaks OSCAR. */
    static Protocol of(ByteString firstBytes) {
        if (firstBytes.startsWith(FLAPON)) {
            return TOC;
        }
        return HTTP_STARTS.stream().anyMatch(firstBytes::startsWith) ? HTTP : OSCAR;
    }
}

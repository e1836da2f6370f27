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

    /** Tells the protocol; a client that begins with a frame, or with nothing, speaks OSCAR. */
    static Protocol of(ByteString firstBytes) {
        if (firstBytes.startsWith(FLAPON)) {
            return TOC;
        }
        return HTTP_STARTS.stream().anyMatch(firstBytes::startsWith) ? HTTP : OSCAR;
    }
}

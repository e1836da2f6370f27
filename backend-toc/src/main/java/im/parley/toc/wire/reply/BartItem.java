// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.reply;

import im.parley.toc.wire.WireText;
import java.util.Optional;
import okio.Buffer;
import okio.ByteString;

/**
 * One thing of a buddy's looks: its type, and the hash by which it is fetched or, for {@link #STATUS_TEXT}, the thing
 * itself.
 */
public record BartItem(int flags, int type, ByteString data) {
    public static final int SMALL_ICON = 0;
    public static final int ICON = 1;
    public static final int STATUS_TEXT = 2;

    private static final int MAX_STATUS_LENGTH = 0xFF;

    /** Returns a status text; it must not be longer than 255 bytes in UTF-8. */
    public static BartItem ofStatusText(String text) {
        ByteString utf8 = ByteString.encodeUtf8(text);
        if (utf8.size() > MAX_STATUS_LENGTH) {
            throw new IllegalArgumentException("status text of " + utf8.size() + " bytes");
        }
        Buffer data =
                new Buffer().writeByte(0).writeByte(utf8.size()).write(utf8).writeShort(0);
        return new BartItem(0, STATUS_TEXT, data.readByteString());
    }

    /** Returns the status text: a length of two bytes, the text, and an empty encoding. */
    public Optional<String> statusText() {
        if (type != STATUS_TEXT || data.size() < 2) {
            return Optional.empty();
        }
        int length = ((data.getByte(0) & 0xFF) << 8) | (data.getByte(1) & 0xFF);
        if (length > data.size() - 2) {
            return Optional.empty();
        }
        return Optional.of(
                WireText.decode(data.substring(2, 2 + length).toByteArray()).text());
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.reply;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;

/**
 * {@code GOTO_URL}: an answer stands on a page of the server's own web port.
 *
 * @param window a hint where to show it, such as {@code profile}
 * @param url a path that may lack its first slash; its cookie lets whoever has it read the page
 */
public record GotoUrl(String window, String url) implements TocReply {
    public static final ReplyCodec<GotoUrl> CODEC = ReplyCodec.of(
                    "GOTO_URL",
                    GotoUrl.class,
                    in -> new GotoUrl(in.field(), in.rest()),
                    (out, reply) -> out.field(reply.window).field(reply.url))
            .hiding(GotoUrl::zeroCookies);

    private static final byte[] COOKIE = "cookie=".getBytes(US_ASCII);

    @Override
    public ReplyCodec<GotoUrl> codec() {
        return CODEC;
    }

    private static void zeroCookies(byte[] line, int from, int to) {
        for (int i = from; i <= to - COOKIE.length; i++) {
            if (Arrays.equals(line, i, i + COOKIE.length, COOKIE, 0, COOKIE.length)) {
                i += COOKIE.length;
                while (i < to && line[i] != '&') {
                    line[i++] = 0;
                }
            }
        }
    }

    /** Returns window and path without the query, which holds the cookie. */
    @Override
    public String toString() {
        int query = url.indexOf('?');
        return "GotoUrl[window=" + window + ", url=" + (query < 0 ? url : url.substring(0, query) + "?...") + "]";
    }
}

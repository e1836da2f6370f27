// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.link;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import im.parley.RequestException;
import im.parley.RequestException.Reason;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okio.ByteString;

/**
 * A page of the server's web port, as it came.
 *
 * @param status HTTP's number for how it went
 */
public record WebPage(int status, ByteString body) {
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[0-9] ([0-9]{3})(?: [^\r\n]*)?\r?\n");
    private static final Pattern LENGTH = Pattern.compile("\ncontent-length:[ \t]*([0-9]{1,9})[ \t]*\r?\n");
    private static final Pattern HEAD_END = Pattern.compile("\r?\n\r?\n");
    private static final int OK = 200;

    /** Returns how many bytes an answer has, by its own account; the longest possible while nothing tells. */
    static long length(ByteString answer) {
        String text = answer.string(ISO_8859_1);
        Matcher end = HEAD_END.matcher(text);
        if (!end.find()) {
            return Long.MAX_VALUE;
        }
        Matcher length = LENGTH.matcher(text.substring(0, end.end()).toLowerCase(Locale.ROOT));
        return length.find() ? end.end() + Long.parseLong(length.group(1)) : Long.MAX_VALUE;
    }

    /** Reads a whole answer of HTTP. */
    static WebPage read(ByteString answer) {
        String text = answer.string(ISO_8859_1);
        Matcher status = STATUS.matcher(text);
        Matcher end = HEAD_END.matcher(text);
        if (!status.lookingAt() || !end.find()) {
            throw new RequestException(Reason.OTHER, 0, "the server's web port does not speak HTTP");
        }
        return new WebPage(Integer.parseInt(status.group(1)), answer.substring(end.end()));
    }

    /** Returns this page, or throws why there is none. */
    public WebPage requireFound(String about) {
        if (status == OK) {
            return this;
        }
        Reason reason = switch (status) {
            case 404 -> Reason.NOT_FOUND;
            case 403 -> Reason.NOT_PERMITTED;
            case 429 -> Reason.RATE_LIMITED;
            default -> Reason.OTHER;
        };
        throw new RequestException(reason, status, "the server's web port answered " + status + " for " + about);
    }

    /** Returns size and status alone: the body is what people wrote. */
    @Override
    public String toString() {
        return "WebPage[" + status + ", " + body.size() + " bytes]";
    }
}

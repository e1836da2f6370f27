// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.chatnav;

import im.parley.oscar.wire.WireReader;
import im.parley.oscar.wire.WireWriter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names a chat room on a server.
 *
 * @param exchange 4 for rooms that users make, 5 for public ones
 * @param cookie the server's name for the room, such as {@code 4-0-Parley}
 */
public record RoomId(int exchange, String cookie, int instance) {
    /** Private rooms, made by users. */
    public static final int PRIVATE_EXCHANGE = 4;

    /** Public rooms, made by the server. */
    public static final int PUBLIC_EXCHANGE = 5;

    private static final Pattern PLAIN = Pattern.compile("\\d+-\\d+-(.+)");
    private static final Pattern ADDRESS = Pattern.compile("!aol://\\d+:\\d+-\\d+-(.+)");

    /** Returns what people call the room: the last part of a cookie in a form that is known, else all of it. */
    public String name() {
        Matcher address = ADDRESS.matcher(cookie);
        if (address.matches()) {
            return unescaped(address.group(1));
        }
        Matcher plain = PLAIN.matcher(cookie);
        return plain.matches() ? plain.group(1) : cookie;
    }

    /** Tells whether the cookie is in a form that is known: some clients put a mere name there, which opens nothing. */
    public boolean isOfServer() {
        return ADDRESS.matcher(cookie).matches() || PLAIN.matcher(cookie).matches();
    }

    private static String unescaped(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noEscape) {
            return part;
        }
    }

    public static RoomId read(WireReader in) {
        return new RoomId(in.u16(), in.string8(), in.u16());
    }

    public void write(WireWriter out) {
        out.u16(exchange).string8(cookie).u16(instance);
    }
}

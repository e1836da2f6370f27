// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The links that web pages and profiles use to lead into AIM: {@code aim:goim?screenname=bob&message=hi}. Case does not
 * matter in their words; what a link says beside the known is passed over.
 */
public sealed interface AimUri {
    /** Where people make rooms of their own. */
    int USUAL_EXCHANGE = 4;

    /** Opens a conversation, with something already typed. */
    record GoIm(String screenName, Optional<String> message) implements AimUri {}

    /** Enters a room. */
    record GoChat(String room, int exchange) implements AimUri {}

    /** Puts somebody on the buddy list. */
    record AddBuddy(String screenName, Optional<String> group) implements AimUri {}

    /** Reads a link. Empty for what is none of these, or lacks whom or what it is about. */
    static Optional<AimUri> parse(String link) {
        String scheme = "aim:";
        if (!link.regionMatches(true, 0, scheme, 0, scheme.length())) {
            return Optional.empty();
        }
        int question = link.indexOf('?');
        if (question < 0) {
            return Optional.empty();
        }
        Map<String, String> words = words(link.substring(question + 1));
        Optional<String> name = word(words, "screenname");
        return switch (link.substring(scheme.length(), question).toLowerCase(Locale.ROOT)) {
            case "goim" -> name.map(user -> new GoIm(user, word(words, "message")));
            case "addbuddy" -> name.map(user -> new AddBuddy(user, word(words, "groupname")));
            case "gochat" -> word(words, "roomname").map(room -> new GoChat(room, exchange(words)));
            default -> Optional.empty();
        };
    }

    private static Optional<String> word(Map<String, String> words, String name) {
        return Optional.ofNullable(words.get(name)).filter(value -> !value.isEmpty());
    }

    private static int exchange(Map<String, String> words) {
        String told = words.getOrDefault("exchange", "");
        return told.matches("\\d{1,4}") ? Integer.parseInt(told) : USUAL_EXCHANGE;
    }

    private static Map<String, String> words(String query) {
        Map<String, String> words = new HashMap<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                words.putIfAbsent(
                        pair.substring(0, equals).toLowerCase(Locale.ROOT), plain(pair.substring(equals + 1)));
            }
        }
        return words;
    }

    /** A percent sign that means itself is left as it stands. */
    private static String plain(String value) {
        try {
            return URLDecoder.decode(value, UTF_8);
        } catch (IllegalArgumentException unescaped) {
            return value;
        }
    }
}

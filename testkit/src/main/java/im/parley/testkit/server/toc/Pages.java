// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.toc;

import static java.util.Map.entry;

import im.parley.testkit.server.Directory;
import im.parley.testkit.server.DirectoryEntry;
import im.parley.testkit.server.DirectoryEntry.Field;
import im.parley.testkit.server.ScreenName;
import im.parley.testkit.server.Text;
import im.parley.testkit.server.UserSession;
import im.parley.testkit.server.UserSnapshot;
import im.parley.testkit.server.World;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import okio.ByteString;

/**
 * The pages that answer what TOC itself has no lines for. A page is announced to one session, whose eyes it is seen
 * with, under a cookie that is good for a minute.
 */
final class Pages {
    private static final Duration LIFE = Duration.ofMinutes(1);
    private static final int COOKIE = 16;

    private static final int TENTHS = 10;
    private static final Map<Field, String> LABELS = new EnumMap<>(Map.ofEntries(
            entry(Field.FIRST_NAME, "First Name"),
            entry(Field.MIDDLE_NAME, "Middle Name"),
            entry(Field.LAST_NAME, "Last Name"),
            entry(Field.MAIDEN_NAME, "Maiden Name"),
            entry(Field.COUNTRY, "Country"),
            entry(Field.STATE, "State"),
            entry(Field.CITY, "City"),
            entry(Field.NICK_NAME, "Nick Name"),
            entry(Field.ZIP, "ZIP Code"),
            entry(Field.ADDRESS, "Address "),
            entry(Field.EMAIL, "Email")));

    private final World world;
    private final TocProfile profile;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Viewer> viewers = new ConcurrentHashMap<>();

    Pages(World world, TocProfile profile) {
        this.world = world;
        this.profile = profile;
    }

    private record Viewer(UserSession session, Instant until) {}

    /** An answer of the web. */
    record Page(int status, String reason, String html) {
        static Page of(String html) {
            return new Page(200, "OK", html);
        }

        static Page missing() {
            return new Page(404, "Not Found", "");
        }
    }

    /** Returns the address of a page, to be fetched soon. */
    String address(UserSession session, String path, Map<String, String> query) {
        byte[] bytes = new byte[COOKIE];
        random.nextBytes(bytes);
        String cookie = ByteString.of(bytes).hex();
        Instant now = world.settings().clock().instant();
        viewers.values().removeIf(viewer -> viewer.until().isBefore(now));
        viewers.put(cookie, new Viewer(session, now.plus(LIFE)));
        String rest = query.entrySet().stream()
                .map(pair -> "&" + pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
        return path + "?cookie=" + cookie + rest;
    }

    Page get(String target) {
        String[] parts = target.split("\\?", 2);
        Map<String, String> query = query(parts.length > 1 ? parts[1] : "");
        Optional<UserSession> viewer = Optional.ofNullable(viewers.get(query.getOrDefault("cookie", "")))
                .filter(known ->
                        !known.until().isBefore(world.settings().clock().instant()))
                .map(Viewer::session);
        return switch (parts[0]) {
            case "/info", "/dir_info", "/dir_search" ->
                viewer.map(session -> get(parts[0], session, query)).orElseGet(() -> new Page(403, "Forbidden", ""));
            default -> Page.missing();
        };
    }

    private Page get(String path, UserSession viewer, Map<String, String> query) {
        ScreenName name = ScreenName.of(query.getOrDefault("user", ""));
        return switch (path) {
            case "/info" -> profile(viewer, name);
            case "/dir_info" -> ofDirectory(name);
            default -> found(query);
        };
    }

    private Page profile(UserSession viewer, ScreenName name) {
        String words = world.appearance().profile(viewer, name).map(Text::html).orElse("");
        return world.appearance()
                .look(viewer, name)
                .filter(UserSnapshot::online)
                .map(user -> Page.of(profile.isAol() ? ofAol(user, words) : ofOos(name, words)))
                .orElseGet(Page::missing);
    }

    private static String ofAol(UserSnapshot user, String words) {
        return "<HTML><HEAD><TITLE>User Information</TITLE></HEAD><BODY>Username : <B>"
                + escape(user.name().display()) + "</B><BR>Warning Level : <B>" + user.warning() / TENTHS
                + " %</B><BR><hr><br>\n" + words + "<br><hr><I>Legend:</I><br></BODY></HTML>";
    }

    /** The name is as it was asked for. */
    private static String ofOos(ScreenName name, String words) {
        return "\n<HTML><HEAD><TITLE>Profile Lookup</TITLE></HEAD><BODY>\nUsername : <B>" + escape(name.display())
                + "</B><BR><BR>\n" + words + "\n</BODY></HTML>";
    }

    private Page ofDirectory(ScreenName name) {
        return world.directory()
                .get(name)
                .map(entry -> table(List.of(new Directory.Found(name, entry))))
                .orElseGet(Page::missing);
    }

    private Page found(Map<String, String> query) {
        Map<Field, String> fields = new HashMap<>();
        for (Field field : Field.values()) {
            fields.put(field, query.getOrDefault(parameter(field), ""));
        }
        List<String> interests =
                Optional.ofNullable(query.get("keyword")).map(List::of).orElse(List.of());
        return table(world.directory().search(new DirectoryEntry(fields, interests)));
    }

    /** Returns what a field is called in an address. */
    static String parameter(Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    private static Page table(List<Directory.Found> found) {
        StringBuilder page =
                new StringBuilder("\n<HTML><HEAD><TITLE>Directory</TITLE></HEAD><BODY><H3>Dir Results</H3>");
        if (found.isEmpty()) {
            return Page.of(page.append("\n<BR>No results found.</BODY></HTML>").toString());
        }
        page.append("<TABLE>");
        for (Directory.Found one : found) {
            page.append("<TR><TD>\n").append(line("Screen Name", one.name().display()));
            LABELS.forEach((field, label) -> {
                String value = one.entry().get(field);
                page.append(value.isEmpty() ? "" : line(label, value));
            });
            page.append("</TD></TR>");
        }
        return Page.of(page.append("</TABLE></BODY></HTML>").toString());
    }

    private static String line(String label, String value) {
        return "<B>" + label + ":</B> " + escape(value) + "<BR>";
    }

    private static Map<String, String> query(String text) {
        Map<String, String> query = new HashMap<>();
        for (String pair : text.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                query.put(pair.substring(0, equals), decode(pair.substring(equals + 1)));
            }
        }
        return query;
    }

    private static String decode(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException damaged) {
            return value;
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature.page;

import static java.util.Map.entry;

import im.parley.RichText;
import im.parley.UserId;
import im.parley.extension.DirectoryEntry;
import im.parley.extension.DirectoryEntry.Field;
import im.parley.toc.wire.WireText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okio.ByteString;

/**
 * The page that shows entries of the directory: a row for each, in it a line for each field with its name in bold. Names
 * of fields that we do not know are passed over. A pure function.
 */
final class DirectoryPage {
    /** More than any server finds. */
    private static final int MOST_ENTRIES = 1000;

    private static final Pattern ROW = Pattern.compile("<tr[ >]", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINE = Pattern.compile("<b>([^<]{1,40})</b>([^<]*)", Pattern.CASE_INSENSITIVE);
    private static final String SCREEN_NAME = "screenname";

    private static final Map<String, Field> FIELDS = Map.ofEntries(
            entry("firstname", Field.FIRST_NAME),
            entry("middlename", Field.MIDDLE_NAME),
            entry("lastname", Field.LAST_NAME),
            entry("maidenname", Field.MAIDEN_NAME),
            entry("nickname", Field.NICKNAME),
            entry("email", Field.EMAIL),
            entry("emailaddress", Field.EMAIL),
            entry("address", Field.STREET),
            entry("streetaddress", Field.STREET),
            entry("city", Field.CITY),
            entry("state", Field.STATE),
            entry("zip", Field.ZIP),
            entry("zipcode", Field.ZIP),
            entry("country", Field.COUNTRY),
            entry("language", Field.LANGUAGE));

    private DirectoryPage() {}

    /**
     * Returns the entries on a page.
     *
     * @param user who is meant by a name
     */
    static List<DirectoryEntry> read(ByteString page, Function<String, UserId> user) {
        List<DirectoryEntry> entries = new ArrayList<>();
        String text = WireText.decode(page.toByteArray()).text();
        Matcher rows = ROW.matcher(text);
        int from = rows.find() ? rows.end() : text.length();
        while (from < text.length() && entries.size() < MOST_ENTRIES) {
            int to = rows.find() ? rows.start() : text.length();
            DirectoryEntry entry = row(text.substring(from, to), user);
            if (!entry.equals(DirectoryEntry.EMPTY)) {
                entries.add(entry);
            }
            from = to == text.length() ? to : rows.end();
        }
        return entries;
    }

    private static DirectoryEntry row(String row, Function<String, UserId> user) {
        DirectoryEntry entry = DirectoryEntry.EMPTY;
        for (Matcher line = LINE.matcher(row); line.find(); ) {
            String name = line.group(1).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
            String value = RichText.html(line.group(2)).text().strip();
            if (value.isEmpty()) {
                continue;
            }
            if (name.equals(SCREEN_NAME)) {
                entry = new DirectoryEntry(Optional.of(user.apply(value)), entry.fields(), entry.interests());
            } else if (FIELDS.containsKey(name)) {
                entry = entry.with(FIELDS.get(name), value);
            }
        }
        return entry;
    }
}

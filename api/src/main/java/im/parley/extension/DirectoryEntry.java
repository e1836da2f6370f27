// SPDX-License-Identifier: Apache-2.0
package im.parley.extension;

import im.parley.UserId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody has entered in the directory, or what to look for there.
 *
 * @param user whose entry it is; empty for our own and for a search
 * @param fields those that are filled in
 * @param interests what they like, of those that {@link Directory#interests()} names; AIM keeps five
 */
public record DirectoryEntry(Optional<UserId> user, Map<Field, String> fields, List<String> interests) {
    /** An entry without any field. */
    public static final DirectoryEntry EMPTY = new DirectoryEntry(Optional.empty(), Map.of());

    /** What can be entered. A country is its two-letter code. */
    public enum Field {
        FIRST_NAME,
        MIDDLE_NAME,
        LAST_NAME,
        MAIDEN_NAME,
        NICKNAME,
        EMAIL,
        STREET,
        CITY,
        STATE,
        ZIP,
        COUNTRY,
        LANGUAGE
    }

    public DirectoryEntry {
        fields = Map.copyOf(fields);
        interests = List.copyOf(interests);
    }

    /** An entry without interests. */
    public DirectoryEntry(Optional<UserId> user, Map<Field, String> fields) {
        this(user, fields, List.of());
    }

    public Optional<String> get(Field field) {
        return Optional.ofNullable(fields.get(field));
    }

    /** Returns this entry with a field filled in. */
    public DirectoryEntry with(Field field, String value) {
        Map<Field, String> more = new EnumMap<>(Field.class);
        more.putAll(fields);
        more.put(field, value);
        return new DirectoryEntry(user, more, interests);
    }

    /** Returns this entry with one more interest. */
    public DirectoryEntry withInterest(String interest) {
        List<String> more = new ArrayList<>(interests);
        more.add(interest);
        return new DirectoryEntry(user, fields, more);
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a user tells about itself in the directory.
 *
 * @param fields those that are not empty
 */
public record DirectoryEntry(Map<Field, String> fields, List<String> interests) {
    /** Tells nothing. */
    public static final DirectoryEntry EMPTY = new DirectoryEntry(Map.of(), List.of());

    /** One line of an entry. */
    public enum Field {
        FIRST_NAME,
        LAST_NAME,
        MIDDLE_NAME,
        MAIDEN_NAME,
        NICK_NAME,
        EMAIL,
        ADDRESS,
        CITY,
        STATE,
        ZIP,
        COUNTRY,
        LANGUAGE
    }

    public DirectoryEntry {
        Map<Field, String> filled = new EnumMap<>(Field.class);
        fields.forEach((field, value) -> {
            if (!value.isEmpty()) {
                filled.put(field, value);
            }
        });
        fields = Collections.unmodifiableMap(filled);
        interests = List.copyOf(interests);
    }

    public String get(Field field) {
        return fields.getOrDefault(field, "");
    }

    /** Tells whether the entry has every field and interest of a pattern, capitals aside. */
    boolean matches(DirectoryEntry pattern) {
        return pattern.fields.entrySet().stream()
                        .allMatch(asked -> asked.getValue().equalsIgnoreCase(get(asked.getKey())))
                && pattern.interests.stream()
                        .allMatch(asked -> interests.stream().anyMatch(asked::equalsIgnoreCase));
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.people;

import im.parley.UserId;
import im.parley.extension.DirectoryEntry;
import im.parley.extension.DirectoryEntry.Field;
import im.parley.oscar.snac.locate.DirectoryInfo;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.TlvBuilder;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Directory entries as TLVs. */
final class DirectoryForm {
    private static final Map<Field, Integer> TYPES = new EnumMap<>(Map.ofEntries(
            Map.entry(Field.FIRST_NAME, 0x0001),
            Map.entry(Field.LAST_NAME, 0x0002),
            Map.entry(Field.MIDDLE_NAME, 0x0003),
            Map.entry(Field.MAIDEN_NAME, 0x0004),
            Map.entry(Field.EMAIL, 0x0005),
            Map.entry(Field.COUNTRY, 0x0006),
            Map.entry(Field.STATE, 0x0007),
            Map.entry(Field.CITY, 0x0008),
            Map.entry(Field.NICKNAME, 0x000C),
            Map.entry(Field.ZIP, 0x000D),
            Map.entry(Field.LANGUAGE, 0x000F),
            Map.entry(Field.STREET, 0x0021)));

    private DirectoryForm() {}

    static DirectoryEntry read(Optional<UserId> user, DirectoryInfo info) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        TYPES.forEach((field, type) -> info.tlvs()
                .string(type)
                .filter(value -> !value.isEmpty())
                .ifPresent(value -> fields.put(field, value)));
        return new DirectoryEntry(
                user,
                fields,
                info.interests().stream()
                        .filter(interest -> !interest.isEmpty())
                        .toList());
    }

    /** Writes the fields that are filled in, as a search wants them. */
    static DirectoryInfo known(DirectoryEntry entry) {
        TlvBuilder tlvs = TlvBlock.builder();
        TYPES.forEach((field, type) -> entry.get(field).ifPresent(value -> tlvs.string(type, value)));
        return new DirectoryInfo(tlvs.build());
    }

    /** Writes every field, so that what is not filled in any more goes. */
    static TlvBlock all(DirectoryEntry entry) {
        TlvBuilder tlvs = TlvBlock.builder().string(0x001C, known(entry).charset());
        TYPES.forEach((field, type) -> tlvs.string(type, entry.get(field).orElse("")));
        return tlvs.build();
    }
}

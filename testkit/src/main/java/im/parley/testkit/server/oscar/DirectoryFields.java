// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.TlvBuilder;
import im.parley.testkit.server.DirectoryEntry;
import im.parley.testkit.server.DirectoryEntry.Field;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Directory entries as TLVs. */
final class DirectoryFields {
    private static final int INTEREST = 0x000B;
    private static final Map<Field, Integer> TYPES = new EnumMap<>(Map.ofEntries(
            Map.entry(Field.FIRST_NAME, 0x0001),
            Map.entry(Field.LAST_NAME, 0x0002),
            Map.entry(Field.MIDDLE_NAME, 0x0003),
            Map.entry(Field.MAIDEN_NAME, 0x0004),
            Map.entry(Field.EMAIL, 0x0005),
            Map.entry(Field.COUNTRY, 0x0006),
            Map.entry(Field.STATE, 0x0007),
            Map.entry(Field.CITY, 0x0008),
            Map.entry(Field.NICK_NAME, 0x000C),
            Map.entry(Field.ZIP, 0x000D),
            Map.entry(Field.LANGUAGE, 0x000F),
            Map.entry(Field.ADDRESS, 0x0021)));

    private DirectoryFields() {}

    static DirectoryEntry read(TlvBlock tlvs, List<String> interests) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        TYPES.forEach((field, type) -> fields.put(field, tlvs.string(type).orElse("")));
        return new DirectoryEntry(fields, interests);
    }

    static TlvBlock write(DirectoryEntry entry) {
        TlvBuilder tlvs = TlvBlock.builder();
        entry.fields().forEach((field, value) -> tlvs.string(type(field), value));
        entry.interests().forEach(interest -> tlvs.string(INTEREST, interest));
        return tlvs.build();
    }

    private static int type(Field field) {
        return TYPES.getOrDefault(field, 0);
    }
}

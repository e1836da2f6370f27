// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

import java.util.ArrayList;
import java.util.List;

/** The fields of a directory entry, which one argument holds with colons between. */
final class DirectoryFields {
    private DirectoryFields() {}

    static List<String> split(String text) {
        List<String> fields = new ArrayList<>();
        int from = 0;
        for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', from)) {
            fields.add(text.substring(from, colon));
            from = colon + 1;
        }
        fields.add(text.substring(from));
        return fields;
    }

    /** Joins; a colon in a field has no spelling and becomes a blank. */
    static String join(List<String> fields) {
        List<String> written = new ArrayList<>();
        fields.forEach(field -> written.add(field.replace(':', ' ')));
        return String.join(":", written);
    }
}

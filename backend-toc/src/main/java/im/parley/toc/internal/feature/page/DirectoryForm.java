// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature.page;

import im.parley.UnsupportedFeatureException;
import im.parley.extension.DirectoryEntry;
import im.parley.extension.DirectoryEntry.Field;
import im.parley.toc.Toc;
import im.parley.toc.wire.command.TocDirSearch;
import im.parley.toc.wire.command.TocSetDir;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields of the directory, in the order in which TOC's commands have them. Pure functions. */
final class DirectoryForm {
    private static final List<Field> ORDER = List.of(
            Field.FIRST_NAME,
            Field.MIDDLE_NAME,
            Field.LAST_NAME,
            Field.MAIDEN_NAME,
            Field.CITY,
            Field.STATE,
            Field.COUNTRY,
            Field.EMAIL);

    private static final String MAY_BE_SEARCHED = "T";

    private DirectoryForm() {}

    /** Returns our own entry, to be found by everybody. */
    static TocSetDir own(DirectoryEntry entry) {
        List<String> fields = values(entry);
        if (!entry.interests().isEmpty()) {
            throw new UnsupportedFeatureException(Toc.PROTOCOL, "interests in a directory entry");
        }
        fields.add(MAY_BE_SEARCHED);
        return TocSetDir.of(fields);
    }

    /** Returns the search for an entry's fields, and for one interest at most. */
    static TocDirSearch search(DirectoryEntry like) {
        List<String> fields = values(like);
        if (like.interests().size() > 1) {
            throw new UnsupportedFeatureException(Toc.PROTOCOL, "a search for several interests");
        }
        like.interests().forEach(interest -> fields.addAll(List.of("", "", interest)));
        return TocDirSearch.of(fields);
    }

    private static List<String> values(DirectoryEntry entry) {
        Optional<Field> strange = entry.fields().keySet().stream()
                .filter(field -> !ORDER.contains(field))
                .findFirst();
        strange.ifPresent(field -> {
            throw new UnsupportedFeatureException(Toc.PROTOCOL, "the directory's field " + field);
        });
        List<String> values = new ArrayList<>();
        ORDER.forEach(field -> values.add(entry.get(field).orElse("")));
        return values;
    }
}

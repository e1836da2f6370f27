// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire;

import java.util.List;
import java.util.Optional;

/**
 * A buddy list as TOC keeps it: one text of lines, in two grammars. TOC1 stores {@code g Group}, {@code b name:alias}
 * and lets the client act on them; TOC2 sends {@code g:Group}, {@code b:name:alias:::::note} and acts by itself.
 *
 * <p>Reading never fails: what is not understood is kept as a line. A line break in a name, and a colon where it
 * separates, have no spelling in these grammars and are written as blanks.
 *
 * @param mode empty when the text does not say, which means {@link PermitMode#PERMIT_ALL}
 * @param unknown lines of other kinds, as they came
 */
public record TocConfig(
        List<Group> groups,
        List<String> permits,
        List<String> denies,
        Optional<PermitMode> mode,
        List<String> unknown) {
    public static final TocConfig EMPTY = new TocConfig(List.of(), List.of(), List.of(), Optional.empty(), List.of());

    /** Buddies under one heading. Names differ by case, too. */
    public record Group(String name, List<Buddy> buddies) {
        public Group {
            buddies = List.copyOf(buddies);
        }
    }

    /** One buddy in one group. Alias and note are never empty strings; only TOC2 has notes. */
    public record Buddy(String name, Optional<String> alias, Optional<String> note) {
        public Buddy {
            alias = alias.filter(text -> !text.isEmpty());
            note = note.filter(text -> !text.isEmpty());
        }

        /** Returns a buddy with neither alias nor note. */
        public static Buddy of(String name) {
            return new Buddy(name, Optional.empty(), Optional.empty());
        }
    }

    public TocConfig {
        groups = List.copyOf(groups);
        permits = List.copyOf(permits);
        denies = List.copyOf(denies);
        unknown = List.copyOf(unknown);
    }

    /** Returns a list of groups alone. */
    public static TocConfig of(List<Group> groups) {
        return new TocConfig(groups, List.of(), List.of(), Optional.empty(), List.of());
    }

    /** Reads what {@code CONFIG} and {@code toc_set_config} carry, in braces or not. */
    public static TocConfig readToc1(String text) {
        return TocConfigReader.readToc1(text);
    }

    /** Reads what {@code CONFIG2} and {@code toc2_new_buddies} carry, in braces or not. */
    public static TocConfig readToc2(String text) {
        return TocConfigReader.readToc2(text);
    }

    /** Writes the text for {@code toc_set_config} and {@code CONFIG}. It has no notes. */
    public String toToc1() {
        return TocConfigWriter.toc1(this);
    }

    /** Writes the text for {@code CONFIG2}, with its last line {@code done:}. */
    public String toToc2() {
        return TocConfigWriter.toc2(this);
    }

    /** Writes groups and buddies alone, the text for {@code toc2_new_buddies}, without braces. */
    public String toNewBuddies() {
        return TocConfigWriter.newBuddies(groups);
    }
}

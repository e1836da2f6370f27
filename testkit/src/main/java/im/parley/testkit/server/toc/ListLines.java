// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.toc;

import im.parley.testkit.server.ListView;
import im.parley.testkit.server.PrivacyMode;
import im.parley.toc.wire.PermitMode;
import im.parley.toc.wire.TocConfig;
import java.util.List;
import java.util.Optional;

/** Stored lists as TOC writes them. */
final class ListLines {
    private ListLines() {}

    /** Writes a list; the mode that goes without saying is not said. */
    static TocConfig of(ListView view) {
        List<TocConfig.Group> groups =
                view.groups().stream().map(ListLines::group).toList();
        Optional<PermitMode> mode =
                PermitMode.of(view.mode().number()).filter(any -> view.mode() != PrivacyMode.PERMIT_ALL);
        return new TocConfig(groups, view.permits(), view.denies(), mode, List.of());
    }

    static ListView.Entry read(TocConfig.Buddy buddy) {
        return new ListView.Entry(
                buddy.name(), buddy.alias().orElse(""), buddy.note().orElse(""));
    }

    private static TocConfig.Group group(ListView.Group group) {
        return new TocConfig.Group(
                group.name(),
                group.buddies().stream()
                        .map(buddy -> new TocConfig.Buddy(
                                buddy.name(), Optional.of(buddy.alias()), Optional.of(buddy.note())))
                        .toList());
    }
}

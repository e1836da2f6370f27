// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature.list;

import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.toc.internal.link.TocLink;
import im.parley.toc.wire.TocConfig;
import im.parley.toc.wire.WireText;
import im.parley.toc.wire.command.TocAddBuddy;
import im.parley.toc.wire.command.TocCommand;
import im.parley.toc.wire.command.TocRemoveBuddy;
import im.parley.toc.wire.command.TocSetConfig;
import im.parley.toc.wire.reply.Config;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * TOC1: the server stores the list as a text that means nothing to it. The client watches its buddies itself, says who
 * may reach it, and writes the whole text back.
 *
 * @param self our own name, watched while nobody else is: a session that watches nobody is seen by nobody
 */
record Toc1ListCommands(String self) implements ListCommands {
    /** Returns the list that a server has stored for us. */
    static TocConfig read(Config line) {
        return TocConfig.readToc1(ConfigText.read(line.text().text()));
    }

    /** Returns the list as reading it back gives it: a text has no notes, for one thing. */
    @Override
    public TocConfig storable(TocConfig list) {
        return TocConfig.readToc1(list.toToc1());
    }

    @Override
    public List<TocCommand> change(TocConfig before, TocConfig after) {
        if (before.equals(after)) {
            return List.of();
        }
        TocSetConfig store = new TocSetConfig(WireText.of(ConfigText.spell(after.toToc1())));
        if (!TocLink.fits(store)) {
            throw new RequestException(
                    Reason.LIST_FULL,
                    0,
                    "a TOC1 list fits into one command of " + TocLink.LARGEST + " bytes or not at all");
        }
        Set<String> watched = watched(before);
        Set<String> wanted = watched(after);
        List<TocCommand> commands = new ArrayList<>(Batches.of(without(wanted, watched), TocAddBuddy::new));
        commands.addAll(Batches.of(without(watched, wanted), TocRemoveBuddy::new));
        commands.addAll(Toc1Privacy.of(after).from(Toc1Privacy.of(before)));
        commands.add(store);
        return commands;
    }

    /** Says who may see us, then whom we watch. */
    @Override
    public List<TocCommand> apply(TocConfig list) {
        List<TocCommand> commands = new ArrayList<>(privacy(list));
        commands.addAll(Batches.of(watched(list), TocAddBuddy::new));
        return commands;
    }

    private static List<TocCommand> privacy(TocConfig list) {
        Toc1Privacy privacy = Toc1Privacy.of(list);
        return privacy.equals(Toc1Privacy.OPEN) ? List.of() : privacy.afresh();
    }

    private Set<String> watched(TocConfig list) {
        Set<String> users = Lists.users(list);
        return users.isEmpty() ? Set.of(self) : users;
    }

    private static Set<String> without(Set<String> users, Set<String> others) {
        Set<String> rest = new LinkedHashSet<>(users);
        rest.removeAll(others);
        return rest;
    }
}

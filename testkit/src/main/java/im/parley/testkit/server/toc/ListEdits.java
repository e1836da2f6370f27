// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.toc;

import im.parley.testkit.server.Attribute;
import im.parley.testkit.server.ListEdit;
import im.parley.testkit.server.World;
import im.parley.testkit.server.WorldEvent;
import im.parley.toc.wire.WireText;
import im.parley.toc.wire.reply.Deleted2;
import im.parley.toc.wire.reply.Inserted2;
import im.parley.toc.wire.reply.ListItem;
import im.parley.toc.wire.reply.TocReply;
import im.parley.toc.wire.reply.Updated2;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells a TOC2 client what another session of its user did to the list. TOC1 has no words for it. */
final class ListEdits {
    /** What one server calls a group that it does not have any more. */
    private static final String NO_GROUP = "Buddies";

    private final World world;

    ListEdits(World world) {
        this.world = world;
    }

    void tell(TocSession session, WorldEvent.ListEdited event) {
        if (!session.version().isFirst()) {
            (session.profile().isAol() ? event.edits() : asOosTells(event.edits()))
                    .stream().flatMap(edit -> lines(session, edit).stream()).forEach(session::send);
        }
    }

    /** One server tells the end of a group first, and then of its people as if they had been in another. */
    private static List<ListEdit> asOosTells(List<ListEdit> edits) {
        List<ListEdit> groups = edits.stream()
                .filter(edit -> edit.kind() == ListEdit.Kind.DELETE)
                .filter(edit -> edit.item().is(im.parley.testkit.server.ListItem.GROUP))
                .toList();
        Set<String> gone = groups.stream().map(ListEdit::groupName).collect(Collectors.toSet());
        List<ListEdit> all = new ArrayList<>(groups);
        edits.stream()
                .filter(edit -> !groups.contains(edit))
                .map(edit -> gone.contains(edit.groupName())
                        ? new ListEdit(edit.kind(), edit.item(), edit.before(), NO_GROUP)
                        : edit)
                .forEach(all::add);
        return all;
    }

    private List<TocReply> lines(TocSession session, ListEdit edit) {
        if (isRoot(edit.item())) {
            return session.profile().isAol() ? List.of() : List.of(new Inserted2(new ListItem.Group(WireText.of(""))));
        }
        Optional<ListItem> item = item(edit, edit.item());
        if (item.isEmpty()) {
            return List.of();
        }
        return switch (edit.kind()) {
            case INSERT -> List.of(new Inserted2(item.get()));
            case DELETE -> List.of(new Deleted2(item.get()));
            case UPDATE -> updated(session, edit, item.get());
        };
    }

    /** The order of the groups, which one server tells as a group without a name. */
    private static boolean isRoot(im.parley.testkit.server.ListItem item) {
        return item.is(im.parley.testkit.server.ListItem.GROUP) && item.group() == 0;
    }

    private List<TocReply> updated(TocSession session, ListEdit edit, ListItem now) {
        Optional<ListItem> before = edit.before().flatMap(old -> item(edit, old));
        if (before.filter(now::equals).isPresent()) {
            return List.of();
        }
        if (now instanceof ListItem.Group group) {
            List<TocReply> renamed = new ArrayList<>();
            before.ifPresent(old -> renamed.add(new Deleted2(old)));
            renamed.add(new Inserted2(group));
            renamed.addAll(members(session, group));
            return renamed;
        }
        return List.of(session.profile().isAol() ? new Updated2(now) : new Inserted2(now));
    }

    /** A group has no other name to a client than a new group with the same people. */
    private List<Inserted2> members(TocSession session, ListItem.Group group) {
        return world.lists().view(session.user()).group(group.name().text()).stream()
                .flatMap(found -> found.buddies().stream())
                .map(buddy -> new Inserted2(new ListItem.Buddy(buddy.name(), group.name(), WireText.of(buddy.alias()))))
                .toList();
    }

    /** Returns what a client sees of an item, nothing of many. */
    private static Optional<ListItem> item(ListEdit edit, im.parley.testkit.server.ListItem item) {
        return switch (item.type()) {
            case im.parley.testkit.server.ListItem.BUDDY ->
                Optional.of(new ListItem.Buddy(
                        item.name(), WireText.of(edit.groupName()), WireText.of(item.text(Attribute.ALIAS))));
            case im.parley.testkit.server.ListItem.GROUP -> Optional.of(new ListItem.Group(WireText.of(item.name())));
            case im.parley.testkit.server.ListItem.PERMIT -> Optional.of(new ListItem.Permit(item.name()));
            case im.parley.testkit.server.ListItem.DENY -> Optional.of(new ListItem.Deny(item.name()));
            default -> Optional.empty();
        };
    }
}

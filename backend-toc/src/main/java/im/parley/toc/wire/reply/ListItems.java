// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.reply;

import im.parley.toc.wire.WireText;
import im.parley.toc.wire.reply.ListItem.Buddy;
import im.parley.toc.wire.reply.ListItem.Contact;
import im.parley.toc.wire.reply.ListItem.Deny;
import im.parley.toc.wire.reply.ListItem.Group;
import im.parley.toc.wire.reply.ListItem.Other;
import im.parley.toc.wire.reply.ListItem.Permit;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Reads and writes what the three lines about list changes share; they differ in the order of a buddy's fields. */
final class ListItems {
    private ListItems() {}

    static ListItem read(FieldReader in, Function<FieldReader, Buddy> buddy) {
        return switch (in.peekKind()) {
            case 'g' -> new Group(in.skipKind().restText());
            case 'b' -> buddy.apply(in.skipKind());
            case 'a' -> new Contact(in.skipKind().field(), in.restText());
            case 'p' -> new Permit(userAlone(in.skipKind()));
            case 'd' -> new Deny(userAlone(in.skipKind()));
            default -> new Other(in.restText());
        };
    }

    /** AOL wrote the field of a group behind the name, empty. */
    private static String userAlone(FieldReader in) {
        String user = in.field();
        if (in.hasMore()) {
            in.rest();
        }
        return user;
    }

    static void write(FieldWriter out, ListItem item, BiConsumer<FieldWriter, Buddy> buddy) {
        if (item instanceof Group group) {
            out.field("g").text(group.name());
        } else if (item instanceof Buddy known) {
            buddy.accept(out.field("b"), known);
        } else if (item instanceof Contact contact) {
            out.field("a").field(contact.user()).text(contact.alias());
        } else if (item instanceof Permit permit) {
            out.field("p").field(permit.user());
        } else if (item instanceof Deny deny) {
            out.field("d").field(deny.user());
        } else if (item instanceof Other other) {
            out.text(other.text());
        }
    }

    /** {@code alias:user:group}, of which the alias may hold colons. */
    static Buddy aliasFirst(FieldReader in) {
        WireText group = in.lastText();
        WireText user = in.lastText();
        return new Buddy(user.text(), group, in.restText());
    }

    /** {@code user:group}. */
    static Buddy withoutAlias(FieldReader in) {
        return Buddy.of(in.field(), in.restText());
    }

    /** {@code user:group:alias}. */
    static Buddy aliasLast(FieldReader in) {
        return new Buddy(in.field(), in.text(), in.restText());
    }
}

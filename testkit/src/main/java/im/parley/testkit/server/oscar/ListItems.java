// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import im.parley.oscar.snac.feedbag.FeedbagItem;
import im.parley.oscar.wire.Tlv;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.TlvBuilder;
import im.parley.testkit.server.Attribute;
import im.parley.testkit.server.ListItem;
import java.util.ArrayList;
import java.util.List;

/** Items of the stored list, between the wire and the world. Nothing is lost either way. */
final class ListItems {
    private ListItems() {}

    static ListItem read(FeedbagItem item) {
        List<Attribute> attributes = new ArrayList<>();
        for (Tlv tlv : item.attributes()) {
            attributes.add(new Attribute(tlv.type(), tlv.value()));
        }
        return new ListItem(item.name(), item.groupId(), item.itemId(), item.type(), attributes);
    }

    static FeedbagItem write(ListItem item) {
        TlvBuilder attributes = TlvBlock.builder();
        item.attributes().forEach(attribute -> attributes.bytes(attribute.type(), attribute.value()));
        return new FeedbagItem(item.name(), item.group(), item.id(), item.type(), attributes.build());
    }

    static List<ListItem> read(List<FeedbagItem> items) {
        return items.stream().map(ListItems::read).toList();
    }

    static List<FeedbagItem> write(List<ListItem> items) {
        return items.stream().map(ListItems::write).toList();
    }
}

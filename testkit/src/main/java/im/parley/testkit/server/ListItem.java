// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okio.Buffer;
import okio.ByteString;

/**
 * One entry of a user's stored list. Attributes that the world has no use for are kept byte for byte, in their order.
 *
 * @param group the id of the group it belongs to, 0 for what belongs to none
 * @param id 0 for a group itself
 */
public record ListItem(String name, int group, int id, int type, List<Attribute> attributes) {
    public static final int BUDDY = 0;
    public static final int GROUP = 1;
    public static final int PERMIT = 2;
    public static final int DENY = 3;
    public static final int PRIVACY = 4;
    public static final int PREFERENCES = 5;
    public static final int IGNORE = 0x0E;
    public static final int ART = 0x14;
    public static final int LINKED = 0x18;

    /** What no two items of a list have in common. */
    public record Key(int group, int id) {
        /** The group that all groups are in. */
        public static final Key ROOT = new Key(0, 0);
    }

    public ListItem {
        attributes = List.copyOf(attributes);
    }

    public Key key() {
        return new Key(group, id);
    }

    public boolean is(int type) {
        return this.type == type;
    }

    /** Returns the first attribute of a type. */
    public Optional<ByteString> attribute(int type) {
        return attributes.stream()
                .filter(a -> a.type() == type)
                .map(Attribute::value)
                .findFirst();
    }

    public String text(int type) {
        return attribute(type).map(ByteString::utf8).orElse("");
    }

    /** Returns a number of four bytes, {@code absent} when there is none. */
    int number(int type, int absent) {
        return attribute(type)
                .filter(value -> value.size() == Integer.BYTES)
                .map(value -> value.asByteBuffer().getInt())
                .orElse(absent);
    }

    public boolean isAwaitingAuthorization() {
        return is(BUDDY) && attribute(Attribute.AWAITING_AUTHORIZATION).isPresent();
    }

    /** Returns the ids of the order attribute; none when there is none. */
    public List<Integer> order() {
        ByteString value = attribute(Attribute.ORDER).orElse(ByteString.EMPTY);
        List<Integer> ids = new ArrayList<>();
        for (int i = 0; i + 1 < value.size(); i += 2) {
            ids.add(((value.getByte(i) & 0xFF) << 8) | (value.getByte(i + 1) & 0xFF));
        }
        return ids;
    }

    ListItem withOrder(List<Integer> ids) {
        Buffer value = new Buffer();
        ids.forEach(value::writeShort);
        return with(new Attribute(Attribute.ORDER, value.readByteString()));
    }

    /** Returns the same item with an attribute in place of those of its type; an empty one only takes them away. */
    ListItem with(Attribute attribute) {
        List<Attribute> changed = new ArrayList<>(attributes);
        changed.removeIf(a -> a.type() == attribute.type());
        if (attribute.value().size() > 0) {
            changed.add(attribute);
        }
        return new ListItem(name, group, id, type, changed);
    }

    @Override
    public String toString() {
        return name + "(" + group + "/" + id + " type " + type + ")";
    }
}

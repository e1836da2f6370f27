// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.feedbag;

import im.parley.oscar.wire.BartId;
import im.parley.oscar.wire.Tlv;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.WireReader;
import im.parley.oscar.wire.WireWriter;
import java.util.List;
import java.util.Optional;
import okio.ByteString;

/**
 * One entry of the list that the server keeps. Group id and item id together tell it from the others; a group's own
 * entry has item id 0, and the root, which holds the groups together, has 0 for both.
 *
 * @param type one of the constants here
 * @param attributes types are in {@link FeedbagAttribute}; those we have no use for stay as they are
 */
public record FeedbagItem(String name, int groupId, int itemId, int type, TlvBlock attributes) {
    public static final int BUDDY = 0x0000;
    public static final int GROUP = 0x0001;
    public static final int PERMIT = 0x0002;
    public static final int DENY = 0x0003;

    /** The one item that says who may see us. */
    public static final int PRIVACY = 0x0004;

    /** The one item of preferences. */
    public static final int PREFERENCES = 0x0005;

    public static final int IGNORE = 0x000E;
    public static final int LAST_UPDATE = 0x000F;
    public static final int EXTERNAL_USER = 0x0010;
    public static final int IMPORT_TIME = 0x0013;

    /** Names art that we show; the name is its BART type in decimal. */
    public static final int ART = 0x0014;

    /** The one item that says in which order to show those we had to do with last. */
    public static final int RECENT_BUDDIES = 0x0015;

    /** What belongs to a linked account; may hold a roasted password. */
    public static final int LINKED_PROFILE = 0x0017;

    /** A name that is linked with ours; may hold a roasted password. */
    public static final int LINKED_ACCOUNT = 0x0018;

    private static final long HIDE_WIRELESS = 2;

    public static FeedbagItem read(WireReader in) {
        String name = in.string16();
        // Four numbers at once: lists are long.
        long numbers = in.u64();
        return new FeedbagItem(
                name,
                (int) (numbers >>> 48),
                (int) (numbers >>> 32) & 0xFFFF,
                (int) (numbers >>> 16) & 0xFFFF,
                in.tlvs((int) numbers & 0xFFFF));
    }

    public void write(WireWriter out) {
        out.string16(name).u16(groupId).u16(itemId).u16(type).sizedTlvs(attributes);
    }

    public static FeedbagItem buddy(String screenName, int groupId, int itemId) {
        return new FeedbagItem(screenName, groupId, itemId, BUDDY, TlvBlock.EMPTY);
    }

    /** Makes a group that shows its buddies in that order. */
    public static FeedbagItem group(String name, int groupId, List<Integer> order) {
        return new FeedbagItem(name, groupId, 0, GROUP, TlvBlock.EMPTY).withOrder(order);
    }

    /** Makes the root, which shows its groups in that order. */
    public static FeedbagItem root(List<Integer> order) {
        return group("", 0, order);
    }

    /** Makes an item outside of all groups, such as one of the permit list. */
    public static FeedbagItem ofRoot(int type, String name, int itemId) {
        return new FeedbagItem(name, 0, itemId, type, TlvBlock.EMPTY);
    }

    public static FeedbagItem privacy(int itemId, PermitMode mode) {
        return ofRoot(PRIVACY, "", itemId).withPermitMode(mode);
    }

    /** Makes the item that says which art, such as our icon, we show. */
    public static FeedbagItem art(int itemId, BartId id) {
        return ofRoot(ART, String.valueOf(id.type()), itemId).withArt(id);
    }

    public boolean isRoot() {
        return type == GROUP && groupId == 0 && itemId == 0;
    }

    public Optional<String> alias() {
        return text(FeedbagAttribute.ALIAS);
    }

    public Optional<String> comment() {
        return text(FeedbagAttribute.COMMENT);
    }

    /** Returns the item ids of a group's buddies, or the group ids of the root, in the order to show. */
    public List<Integer> order() {
        return attributes.list(FeedbagAttribute.ORDER, WireReader::u16);
    }

    public boolean isAwaitingAuthorization() {
        return attributes.has(FeedbagAttribute.AWAITING_AUTHORIZATION);
    }

    /** Tells whether this is one of those we had to do with last, or the group of them. */
    public boolean isRecent() {
        return attributes.has(FeedbagAttribute.RECENT_BUDDY);
    }

    public Optional<PermitMode> permitMode() {
        return PermitMode.of((int) attributes.number(FeedbagAttribute.PERMIT_MODE, 0));
    }

    /** Returns what art the item names, its type from the item's name. */
    public Optional<BartId> art() {
        return attributes.value(FeedbagAttribute.ART, in -> new BartId(artType(), in.u8(), in.byteString(in.u8())));
    }

    /** Returns whether the preference of that number is set. */
    public boolean preference(int number) {
        return FeedbagPreferences.isSet(attributes, number);
    }

    /** Returns whether the preference of that number is set to anything, on or off. */
    public boolean hasPreference(int number) {
        return FeedbagPreferences.isValid(attributes, number);
    }

    /** Returns whether others are kept from seeing that we use a telephone; nothing where it is not said. */
    public Optional<Boolean> hidesWireless() {
        return attributes.has(FeedbagAttribute.PRIVACY_FLAGS)
                ? Optional.of((attributes.number(FeedbagAttribute.PRIVACY_FLAGS, 0) & HIDE_WIRELESS) != 0)
                : Optional.empty();
    }

    /** Returns the same hiding, or not, that we use a telephone. */
    public FeedbagItem hidingWireless(boolean hides) {
        long old = attributes.number(FeedbagAttribute.PRIVACY_FLAGS, 0);
        WireWriter out = new WireWriter();
        out.u32(hides ? old | HIDE_WIRELESS : old & ~HIDE_WIRELESS);
        return with(FeedbagAttribute.PRIVACY_FLAGS, ByteString.of(out.array(), 0, out.size()));
    }

    public FeedbagItem withName(String newName) {
        return new FeedbagItem(newName, groupId, itemId, type, attributes);
    }

    /** Returns the same under other ids. */
    public FeedbagItem movedTo(int newGroupId, int newItemId) {
        return new FeedbagItem(name, newGroupId, newItemId, type, attributes);
    }

    public FeedbagItem with(TlvBlock newAttributes) {
        return new FeedbagItem(name, groupId, itemId, type, newAttributes);
    }

    /** Returns the same with another alias; an empty one takes it away. */
    public FeedbagItem withAlias(String alias) {
        return withText(FeedbagAttribute.ALIAS, alias);
    }

    /** Returns the same with an alias of no text, as clients write it into items of art. */
    public FeedbagItem withEmptyAlias() {
        return with(FeedbagAttribute.ALIAS, ByteString.EMPTY);
    }

    /** Returns the same with another comment; an empty one takes it away. */
    public FeedbagItem withComment(String comment) {
        return withText(FeedbagAttribute.COMMENT, comment);
    }

    /** Returns the same in another order; an empty one takes the attribute away. */
    public FeedbagItem withOrder(List<Integer> order) {
        if (order.isEmpty()) {
            return with(attributes.without(FeedbagAttribute.ORDER));
        }
        WireWriter out = new WireWriter(2 * order.size());
        out.u16s(order);
        return with(FeedbagAttribute.ORDER, ByteString.of(out.array(), 0, out.size()));
    }

    public FeedbagItem withPermitMode(PermitMode mode) {
        return with(FeedbagAttribute.PERMIT_MODE, ByteString.of((byte) mode.code()));
    }

    public FeedbagItem withArt(BartId id) {
        WireWriter out = new WireWriter();
        out.u8(id.flags()).u8(id.data().size()).bytes(id.data());
        return with(FeedbagAttribute.ART, ByteString.of(out.array(), 0, out.size()));
    }

    public FeedbagItem withPreference(int number, boolean on) {
        return with(FeedbagPreferences.with(attributes, number, on));
    }

    public FeedbagItem awaitingAuthorization(boolean awaiting) {
        return awaiting
                ? with(FeedbagAttribute.AWAITING_AUTHORIZATION, ByteString.EMPTY)
                : with(attributes.without(FeedbagAttribute.AWAITING_AUTHORIZATION));
    }

    private FeedbagItem with(int attribute, ByteString value) {
        return with(attributes.with(new Tlv(attribute, value)));
    }

    private FeedbagItem withText(int attribute, String text) {
        return text.isEmpty() ? with(attributes.without(attribute)) : with(attribute, ByteString.encodeUtf8(text));
    }

    private Optional<String> text(int attribute) {
        return attributes.string(attribute).filter(text -> !text.isEmpty());
    }

    private int artType() {
        try {
            return Integer.parseInt(name);
        } catch (NumberFormatException noNumber) {
            return BartId.BUDDY_ICON;
        }
    }
}

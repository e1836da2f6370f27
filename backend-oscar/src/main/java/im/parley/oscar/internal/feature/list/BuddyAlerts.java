// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.list;

import im.parley.oscar.OscarBuddyList.Alert;
import im.parley.oscar.OscarBuddyList.Alert.Means;
import im.parley.oscar.OscarBuddyList.Alert.Moment;
import im.parley.oscar.snac.feedbag.FeedbagAttribute;
import im.parley.oscar.snac.feedbag.FeedbagItem;
import im.parley.oscar.wire.Tlv;
import im.parley.oscar.wire.TlvBlock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import okio.ByteString;

/** Alerts as two attributes of a buddy's item: a byte of what to do, a byte of when; and a sound. */
final class BuddyAlerts {
    private BuddyAlerts() {}

    static Alert of(FeedbagItem item) {
        int word = (int) item.attributes().number(FeedbagAttribute.ALERT, 0);
        return new Alert(
                among(Moment.values(), Moment::bit, word & 0xFF),
                among(Means.values(), Means::bit, word >>> 8),
                item.attributes().string(FeedbagAttribute.ALERT_SOUND).filter(sound -> !sound.isEmpty()));
    }

    /** Returns the item with another alert. Bits that nobody knows stay. */
    static FeedbagItem with(FeedbagItem item, Alert alert) {
        int old = (int) item.attributes().number(FeedbagAttribute.ALERT, 0);
        int when = old & 0xFF & ~bits(EnumSet.allOf(Moment.class), Moment::bit) | bits(alert.when(), Moment::bit);
        int how = old >>> 8 & 0xFF & ~bits(EnumSet.allOf(Means.class), Means::bit) | bits(alert.how(), Means::bit);
        ByteString word = ByteString.of((byte) how, (byte) when);
        TlvBlock attributes = (how | when) == 0
                ? item.attributes().without(FeedbagAttribute.ALERT)
                : item.attributes().with(new Tlv(FeedbagAttribute.ALERT, word));
        return item.with(alert.sound()
                .map(sound -> attributes.with(new Tlv(FeedbagAttribute.ALERT_SOUND, ByteString.encodeUtf8(sound))))
                .orElseGet(() -> attributes.without(FeedbagAttribute.ALERT_SOUND)));
    }

    private static <E> Set<E> among(E[] all, ToIntFunction<E> bit, int bits) {
        return Arrays.stream(all)
                .filter(one -> (bits & bit.applyAsInt(one)) != 0)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <E> int bits(Set<E> some, ToIntFunction<E> bit) {
        return some.stream().mapToInt(bit).sum();
    }
}

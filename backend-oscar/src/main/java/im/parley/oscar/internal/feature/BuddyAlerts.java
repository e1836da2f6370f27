// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature;

import im.parley.oscar.OscarBuddyList.Alert;
import im.parley.oscar.OscarBuddyList.Alert.Means;
import im.parley.oscar.OscarBuddyList.Alert.Moment;
import im.parley.oscar.snac.feedbag.FeedbagAttribute;
import im.parley.oscar.snac.feedbag.FeedbagItem;
import im.parley.oscar.wire.Tlv;
import im.parley.oscar.wire.TlvBlock;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import okio.ByteString;

/** Alerts as two attributes of a buddy's item: a byte of what to do, a byte of when; and a sound. */
final class BuddyAlerts {
    private BuddyAlerts() {}

    static Alert of(FeedbagItem item) {
        int word = (int) item.attributes().number(FeedbagAttribute.ALERT, 0);
        return new Alert(
                among(Moment.values(), word & 0xFF),
                among(Means.values(), word >>> 8),
                item.attributes().string(FeedbagAttribute.ALERT_SOUND).filter(sound -> !sound.isEmpty()));
    }

    /** Returns the item with another alert. Bits that nobody knows stay. */
    static FeedbagItem with(FeedbagItem item, Alert alert) {
        int old = (int) item.attributes().number(FeedbagAttribute.ALERT, 0);
        int when = old & 0xFF & -(1 << Moment.values().length) | bits(alert.when());
        int how = old >>> 8 & 0xFF & -(1 << Means.values().length) | bits(alert.how());
        ByteString word = ByteString.of((byte) how, (byte) when);
        TlvBlock attributes = (how | when) == 0
                ? item.attributes().without(FeedbagAttribute.ALERT)
                : item.attributes().with(new Tlv(FeedbagAttribute.ALERT, word));
        return item.with(alert.sound()
                .map(sound -> attributes.with(new Tlv(FeedbagAttribute.ALERT_SOUND, ByteString.encodeUtf8(sound))))
                .orElseGet(() -> attributes.without(FeedbagAttribute.ALERT_SOUND)));
    }

    private static <E extends Enum<E>> Set<E> among(E[] all, int bits) {
        return Arrays.stream(all)
                .filter(one -> (bits >>> one.ordinal() & 1) != 0)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static int bits(Set<? extends Enum<?>> some) {
        return some.stream().mapToInt(one -> 1 << one.ordinal()).sum();
    }
}

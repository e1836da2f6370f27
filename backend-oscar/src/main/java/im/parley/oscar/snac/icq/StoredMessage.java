// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * ICQ reply 0041: one message that was stored; the time is Greenwich's.
 *
 * @param month 1 to 12
 */
public record StoredMessage(long sender, int year, int month, int day, int hour, int minute, IcqContent content)
        implements IcqReply {
    public static final IcqCodec<StoredMessage> CODEC = IcqCodec.of(
            0x0041,
            IcqCodec.NO_SUBTYPE,
            StoredMessage.class,
            in -> new StoredMessage(in.u32(), in.u16(), in.u8(), in.u8(), in.u8(), in.u8(), in.content()),
            (out, message) -> out.u32(message.sender)
                    .u16(message.year)
                    .u8(message.month)
                    .u8(message.day)
                    .u8(message.hour)
                    .u8(message.minute)
                    .content(message.content));

    /** Puts a message into its form, with the time to the minute. */
    public static StoredMessage of(long sender, Instant sentAt, IcqContent content) {
        LocalDateTime time = LocalDateTime.ofInstant(sentAt, ZoneOffset.UTC);
        return new StoredMessage(
                sender,
                time.getYear(),
                time.getMonthValue(),
                time.getDayOfMonth(),
                time.getHour(),
                time.getMinute(),
                content);
    }

    /** Returns when it was sent; nothing when there is no such day. */
    public Optional<Instant> sentAt() {
        try {
            return Optional.of(LocalDateTime.of(year, month, day, hour, minute).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }

    @Override
    public IcqCodec<StoredMessage> codec() {
        return CODEC;
    }
}

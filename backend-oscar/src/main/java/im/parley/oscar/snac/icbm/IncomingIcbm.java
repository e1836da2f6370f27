// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icbm;

import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.TextCharset;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.TlvBuilder;
import im.parley.oscar.wire.UserInfo;

/**
 * SNAC(04,07): the server hands on a message to us.
 *
 * @param cookie the sender's name for it, 0 from some
 * @param tlvs 0002 or 0005 what is said, 0016 when it was stored, and what {@link IcbmFlag} lists
 */
public record IncomingIcbm(long cookie, int channel, UserInfo sender, TlvBlock tlvs) implements IcbmSnac, Icbm {
    private static final int SENT_TIME = 0x0016;

    public static final SnacCodec<IncomingIcbm> CODEC = SnacCodec.of(
            FAMILY,
            0x0007,
            IncomingIcbm.class,
            in -> new IncomingIcbm(in.u64(), in.u16(), UserInfo.read(in), in.tlvs()),
            (out, message) -> {
                out.u64(message.cookie).u16(message.channel);
                message.sender.write(out);
                out.tlvs(message.tlvs);
            });

    /** Says something in the name of a user, in the encoding that every peer reads. */
    public static IncomingIcbm text(long cookie, UserInfo sender, String text, IcbmFlag... flags) {
        return text(cookie, sender, text, TextCharset.usualFor(text), flags);
    }

    /** Says something in the name of a user in an encoding, one that can hold it. */
    public static IncomingIcbm text(long cookie, UserInfo sender, String text, TextCharset charset, IcbmFlag... flags) {
        return new IncomingIcbm(cookie, TEXT, sender, MessageText.tlvs(text, charset, flags));
    }

    /** Hands on a message with all its TLVs but those for the server alone, and adds flags. */
    public static IncomingIcbm relay(SendIcbm sent, UserInfo sender, IcbmFlag... added) {
        TlvBlock kept = sent.tlvs().without(IcbmFlag.ACK_WANTED.tlv()).without(IcbmFlag.STORE.tlv());
        TlvBuilder tlvs = TlvBlock.builder().all(kept);
        return new IncomingIcbm(sent.cookie(), sent.channel(), sender, SendIcbm.flagged(tlvs, added));
    }

    /** Returns this message as one that was stored since a time in seconds since 1970. */
    public IncomingIcbm storedAt(long time) {
        TlvBlock stored = TlvBlock.builder().all(tlvs).u32(SENT_TIME, time).build();
        return new IncomingIcbm(cookie, channel, sender, stored);
    }

    /** Returns TLV 0016, when a stored message was sent, in seconds since 1970; 0 for one that was not stored. */
    public long sentTime() {
        return tlvs.number(SENT_TIME, 0);
    }

    @Override
    public SnacCodec<IncomingIcbm> codec() {
        return CODEC;
    }
}

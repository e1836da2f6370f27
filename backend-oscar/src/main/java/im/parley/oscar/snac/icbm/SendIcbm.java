// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icbm;

import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.TextCharset;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.TlvBuilder;

/**
 * SNAC(04,06): the client sends a message.
 *
 * @param cookie unique among the sender's messages
 * @param tlvs 0002 or 0005 what is said, and what {@link IcbmFlag} lists
 */
public record SendIcbm(long cookie, int channel, String recipient, TlvBlock tlvs) implements IcbmSnac, Icbm {
    public static final SnacCodec<SendIcbm> CODEC = SnacCodec.of(
            FAMILY,
            0x0006,
            SendIcbm.class,
            in -> new SendIcbm(in.u64(), in.u16(), in.string8(), in.tlvs()),
            (out, message) -> out.u64(message.cookie)
                    .u16(message.channel)
                    .string8(message.recipient)
                    .tlvs(message.tlvs));

    /** Says something in the encoding that every peer reads. */
    public static SendIcbm text(long cookie, String recipient, String text, IcbmFlag... flags) {
        return text(cookie, recipient, text, TextCharset.usualFor(text), flags);
    }

    /** Says something in an encoding that must be able to hold it. */
    public static SendIcbm text(long cookie, String recipient, String text, TextCharset charset, IcbmFlag... flags) {
        return new SendIcbm(cookie, TEXT, recipient, MessageText.tlvs(text, charset, flags));
    }

    /** Proposes, accepts or cancels a rendezvous; its cookie is the message's too. */
    public static SendIcbm rendezvous(String recipient, Rendezvous rendezvous, IcbmFlag... flags) {
        TlvBuilder tlvs = TlvBlock.builder().value(0x0005, rendezvous::write);
        return new SendIcbm(rendezvous.cookie(), RENDEZVOUS, recipient, flagged(tlvs, flags));
    }

    /** Sends an old ICQ message. */
    public static SendIcbm icq(long cookie, String recipient, IcqMessage message, IcbmFlag... flags) {
        TlvBuilder tlvs = TlvBlock.builder().value(0x0005, message::write);
        return new SendIcbm(cookie, ICQ, recipient, flagged(tlvs, flags));
    }

    static TlvBlock flagged(TlvBuilder tlvs, IcbmFlag... flags) {
        for (IcbmFlag flag : flags) {
            tlvs.flag(flag.tlv());
        }
        return tlvs.build();
    }

    @Override
    public SnacCodec<SendIcbm> codec() {
        return CODEC;
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.TlvBlock;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * SNAC(15,03): the ICQ database answers; TLV 0001 is an {@link IcqEnvelope}. Of several answers to one query all but the
 * last are flagged in the SNAC header.
 */
public record IcqAnswer(TlvBlock tlvs) implements IcqSnac {
    private static final int ENVELOPE = 0x0001;

    public static final SnacCodec<IcqAnswer> CODEC = SnacCodec.of(
            FAMILY, 0x0003, IcqAnswer.class, in -> new IcqAnswer(in.tlvs()), (out, answer) -> out.tlvs(answer.tlvs));

    /**
     * Puts a reply into its envelope.
     *
     * @param uin of the user who asked
     * @param codePage what texts are written in, or in UTF-8 where it lacks a character
     */
    public static IcqAnswer of(long uin, int sequence, IcqReply reply, Charset codePage) {
        IcqEnvelope envelope = IcqEnvelope.of(uin, sequence, reply.codec(), reply, codePage);
        return new IcqAnswer(TlvBlock.builder().value(ENVELOPE, envelope::write).build());
    }

    /** Returns TLV 0001; nothing when it is absent or damaged. */
    public Optional<IcqEnvelope> envelope() {
        return tlvs.value(ENVELOPE, IcqEnvelope::read);
    }

    @Override
    public SnacCodec<IcqAnswer> codec() {
        return CODEC;
    }
}

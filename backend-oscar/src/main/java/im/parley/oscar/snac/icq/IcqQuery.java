// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.TlvBlock;
import java.nio.charset.Charset;
import java.util.Optional;

/** SNAC(15,02): the client asks the ICQ database; TLV 0001 is an {@link IcqEnvelope}. */
public record IcqQuery(TlvBlock tlvs) implements IcqSnac {
    private static final int ENVELOPE = 0x0001;

    public static final SnacCodec<IcqQuery> CODEC = SnacCodec.of(
                    FAMILY, 0x0002, IcqQuery.class, in -> new IcqQuery(in.tlvs()), (out, query) -> out.tlvs(query.tlvs))
            .hiding(IcqPasswords.SECRETS);

    /**
     * Puts a request into its envelope.
     *
     * @param uin our own
     * @param codePage what texts are written in, or in UTF-8 where it lacks a character
     */
    public static IcqQuery of(long uin, int sequence, IcqRequest request, Charset codePage) {
        IcqEnvelope envelope = IcqEnvelope.of(uin, sequence, request.codec(), request, codePage);
        return new IcqQuery(TlvBlock.builder().value(ENVELOPE, envelope::write).build());
    }

    /** Returns TLV 0001; nothing when it is absent or damaged. */
    public Optional<IcqEnvelope> envelope() {
        return tlvs.value(ENVELOPE, IcqEnvelope::read);
    }

    @Override
    public SnacCodec<IcqQuery> codec() {
        return CODEC;
    }
}

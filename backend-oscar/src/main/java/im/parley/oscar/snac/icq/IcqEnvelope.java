// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

import im.parley.WireException;
import im.parley.oscar.wire.WireReader;
import im.parley.oscar.wire.WireWriter;
import java.nio.charset.Charset;
import java.util.Optional;
import okio.ByteString;

/**
 * What TLV 0001 of both SNACs holds, little endian: {@code u16 length of the rest, u32 uin, u16 type, u16 sequence}, a
 * {@code u16 subtype} where the type is 07D0 or 07DA, and the data.
 *
 * @param uin of the user who asks
 * @param sequence chosen by the client and repeated by the server
 * @param subtype -1 where the type has none
 * @param data the rest, a reply's status included
 */
public record IcqEnvelope(long uin, int type, int sequence, int subtype, ByteString data) {
    /** The type of most requests. */
    public static final int META_REQUEST = 0x07D0;

    /** The type of most replies. */
    public static final int META_REPLY = 0x07DA;

    public static IcqEnvelope read(WireReader in) {
        WireReader chunk = in.slice(in.u16le());
        long uin = chunk.u32le();
        int type = chunk.u16le();
        int sequence = chunk.u16le();
        int subtype = isMeta(type) ? chunk.u16le() : IcqCodec.NO_SUBTYPE;
        return new IcqEnvelope(uin, type, sequence, subtype, chunk.rest());
    }

    public void write(WireWriter out) {
        int fields = isMeta(type) ? 10 : 8;
        out.u16le(fields + data.size()).u32le(uin).u16le(type).u16le(sequence);
        if (isMeta(type)) {
            out.u16le(subtype);
        }
        out.bytes(data);
    }

    /** Returns the request within; one that is unknown or damaged gives an {@link UnknownIcqRequest} with its bytes. */
    public IcqRequest request(Charset codePage) {
        return IcqCodec.find(IcqRequest.CODECS, type, subtype)
                .<IcqRequest>flatMap(codec -> attempt(codec, codePage))
                .orElseGet(() -> new UnknownIcqRequest(type, subtype, data));
    }

    /**
     * Returns the reply within. A refusal, and a reply of nothing but its status, is an {@link IcqResult}; one that is
     * unknown or damaged gives an {@link UnknownIcqReply} with its bytes.
     */
    public IcqReply reply(Charset codePage) {
        Optional<IcqCodec<? extends IcqReply>> known = IcqCodec.find(IcqReply.CODECS, type, subtype);
        if (type == META_REPLY && data.size() > 0) {
            int status = data.getByte(0) & 0xFF;
            if (status != IcqResult.OK || (known.isEmpty() && data.size() == 1)) {
                return new IcqResult(subtype, status);
            }
        }
        return known.<IcqReply>flatMap(codec -> attempt(codec, codePage))
                .orElseGet(() -> new UnknownIcqReply(type, subtype, data));
    }

    static <T> IcqEnvelope of(long uin, int sequence, IcqCodec<T> codec, Object content, Charset codePage) {
        WireWriter out = new WireWriter();
        codec.write(new IcqWriter(out, codePage), content);
        ByteString data = ByteString.of(out.array(), 0, out.size());
        return new IcqEnvelope(uin, codec.type(), sequence, codec.subtype(), data);
    }

    private <T> Optional<T> attempt(IcqCodec<T> codec, Charset codePage) {
        try {
            return Optional.of(codec.read(new IcqReader(data, codePage)));
        } catch (WireException damaged) {
            return Optional.empty();
        }
    }

    private static boolean isMeta(int type) {
        return type == META_REQUEST || type == META_REPLY;
    }

    /** Returns the numbers alone: the data may be a password. */
    @Override
    public String toString() {
        return String.format(
                "IcqEnvelope[uin=%d, type=%04X, sequence=%d, subtype=%04X, %d bytes]",
                uin, type, sequence, subtype & 0xFFFF, data.size());
    }
}

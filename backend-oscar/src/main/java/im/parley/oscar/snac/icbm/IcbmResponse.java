// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icbm;

import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.WireWriter;
import java.util.OptionalInt;
import okio.ByteString;

/**
 * SNAC(04,0B): a client answers a message by itself: it cannot take it, or declines what was proposed, or acknowledges
 * an ICQ message. Sent with the name of whom it is for, received with the name of whom it is from.
 *
 * @param cookie of the message
 * @param data what belongs to the reason; clients differ, so it is kept as it is
 */
public record IcbmResponse(long cookie, int channel, String screenName, int reason, ByteString data)
        implements IcbmSnac {
    /** The client does not speak that channel. */
    public static final int UNSUPPORTED_CHANNEL = 1;

    /** The client could not read the message. */
    public static final int BUSTED_PAYLOAD = 2;

    /** The data tells. */
    public static final int CHANNEL_SPECIFIC = 3;

    /** A {@link #proposalCode()}: the client does not do such things. */
    public static final int NOT_SUPPORTED = 0;

    /** A {@link #proposalCode()}: the user said no. */
    public static final int DECLINED = 1;

    /** A {@link #proposalCode()}: the user takes none. */
    public static final int NOT_ACCEPTING = 2;

    private static final int CODE_SIZE = 2;

    public static final SnacCodec<IcbmResponse> CODEC = SnacCodec.of(
            FAMILY,
            0x000B,
            IcbmResponse.class,
            in -> new IcbmResponse(in.u64(), in.u16(), in.string8(), in.u16(), in.rest()),
            (out, response) -> out.u64(response.cookie)
                    .u16(response.channel)
                    .string8(response.screenName)
                    .u16(response.reason)
                    .bytes(response.data));

    /** Declines a rendezvous in the form that reads as a reason with data and as a TLV 0003 alike. */
    public static IcbmResponse decline(long cookie, String screenName, int code) {
        WireWriter out = new WireWriter(2 + CODE_SIZE).u16(CODE_SIZE).u16(code);
        return new IcbmResponse(
                cookie, Icbm.RENDEZVOUS, screenName, CHANNEL_SPECIFIC, ByteString.of(out.array(), 0, out.size()));
    }

    /**
     * Returns what became of a proposal. Some clients write the code bare, where others have the reason: nothing but
     * the missing data tells it.
     */
    public OptionalInt proposalCode() {
        if (channel != Icbm.RENDEZVOUS) {
            return OptionalInt.empty();
        }
        if (reason == CHANNEL_SPECIFIC && data.size() == 2 + CODE_SIZE && u16(0) == CODE_SIZE) {
            return OptionalInt.of(u16(2));
        }
        return data.size() == 0 ? OptionalInt.of(reason) : OptionalInt.empty();
    }

    private int u16(int at) {
        return ((data.getByte(at) & 0xFF) << 8) | (data.getByte(at + 1) & 0xFF);
    }

    @Override
    public SnacCodec<IcbmResponse> codec() {
        return CODEC;
    }
}

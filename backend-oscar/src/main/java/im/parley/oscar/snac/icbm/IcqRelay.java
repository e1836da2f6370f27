// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icbm;

import im.parley.oscar.snac.icq.IcqContent;
import im.parley.oscar.snac.icq.IcqText;
import im.parley.oscar.wire.Capability;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.WireReader;
import im.parley.oscar.wire.WireWriter;
import java.nio.charset.Charset;
import java.util.Optional;
import okio.ByteString;

/**
 * A {@link Rendezvous} by which an ICQ client sends a message: TLV 2711, little endian. Whoever gets it acknowledges
 * it with an {@link IcbmResponse} that carries the same block, the status text in the place of the text.
 *
 * @param version of the protocol, 8 to 10
 * @param plugIn who handles it, {@link #MESSAGE} for a message
 * @param counter counts down with each message
 * @param type as in {@link im.parley.oscar.snac.icq.IcqContent}
 * @param text in the sender's code page, or in what the colours are followed by
 * @param rest colours, and the name of a capability that the text follows; may be empty
 */
public record IcqRelay(
        int version,
        Capability plugIn,
        long clientFlags,
        int counter,
        int type,
        int flags,
        int status,
        int priority,
        ByteString text,
        ByteString rest) {
    /** The plug-in of messages. */
    public static final Capability MESSAGE = new Capability(0, 0);

    private static final int FIRST_BLOCK = 0x1B;
    private static final int SECOND_BLOCK = 0x0E;
    private static final int UNUSED = 12;
    private static final long CLIENT_FLAGS = 3;

    /** Makes a plain message in UTF-8, which its reader tries first. */
    public static IcqRelay message(int counter, int type, String text) {
        int flags = IcqContent.asksForAwayText(type) ? IcqContent.AUTOMATIC : IcqContent.PERSONAL;
        return new IcqRelay(
                8, MESSAGE, CLIENT_FLAGS, counter, type, flags, 0, 1, ByteString.encodeUtf8(text), ByteString.EMPTY);
    }

    /** Returns what is relayed, if it is that; nothing when it is damaged. */
    public static Optional<IcqRelay> of(Rendezvous rendezvous) {
        return rendezvous.capability().equals(Capability.ICQ_SERVER_RELAY)
                ? rendezvous.tlvs().value(Rendezvous.SERVICE_DATA, IcqRelay::read)
                : Optional.empty();
    }

    /** Reads the block, of a proposal or of a response. */
    public static IcqRelay read(WireReader in) {
        WireReader first = in.slice(in.u16le());
        int version = first.u16le();
        Capability plugIn = Capability.read(first);
        first.skip(2);
        long clientFlags = first.u32le();
        WireReader second = in.slice(in.u16le());
        return new IcqRelay(
                version,
                plugIn,
                clientFlags,
                second.u16le(),
                in.u8(),
                in.u8(),
                in.u16le(),
                in.u16le(),
                IcqText.read(in),
                in.rest());
    }

    /** Writes the block, of a proposal or of a response. */
    public void write(WireWriter out) {
        out.u16le(FIRST_BLOCK).u16le(version);
        plugIn.write(out);
        out.u16le(0)
                .u32le(clientFlags)
                .u8(0)
                .u16le(counter)
                .u16le(SECOND_BLOCK)
                .u16le(counter)
                .bytes(new byte[UNUSED]);
        out.u8(type).u8(flags).u16le(status).u16le(priority);
        if (text.size() == 0) {
            // The text's NUL alone: clients look for what follows at a fixed place.
            out.u16le(1).u8(0);
        } else {
            IcqText.write(out, text);
        }
        out.bytes(rest);
    }

    /** Returns the text: UTF-8, or else in the code page. */
    public String text(Charset codePage) {
        return IcqText.decode(text, codePage);
    }

    /** Returns the proposal that carries this. */
    public Rendezvous proposal(long cookie) {
        TlvBlock tlvs = TlvBlock.builder()
                .u16(Rendezvous.SEQUENCE, 1)
                .flag(Rendezvous.HOST_CHECK)
                .value(Rendezvous.SERVICE_DATA, this::write)
                .build();
        return new Rendezvous(Rendezvous.PROPOSE, cookie, Capability.ICQ_SERVER_RELAY, tlvs);
    }

    /** Returns the acknowledgement with a status text. */
    public IcbmResponse acknowledge(long cookie, String screenName, ByteString statusText) {
        return new IcqRelay(version, plugIn, clientFlags, counter, type, flags, 0, 0, statusText, ByteString.EMPTY)
                .response(cookie, screenName);
    }

    /** Returns the response that carries this. */
    public IcbmResponse response(long cookie, String screenName) {
        WireWriter out = new WireWriter();
        write(out);
        return new IcbmResponse(
                cookie,
                Icbm.RENDEZVOUS,
                screenName,
                IcbmResponse.CHANNEL_SPECIFIC,
                ByteString.of(out.array(), 0, out.size()));
    }

    /** Returns the kind and the lengths alone: the text is somebody's message. */
    @Override
    public String toString() {
        return String.format("IcqRelay[type=%02X, %d bytes, %d more]", type, text.size(), rest.size());
    }
}

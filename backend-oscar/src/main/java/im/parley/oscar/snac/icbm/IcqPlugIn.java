// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icbm;

import im.parley.WireException;
import im.parley.oscar.snac.icq.IcqContent;
import im.parley.oscar.wire.Capability;
import im.parley.oscar.wire.WireReader;
import im.parley.oscar.wire.WireWriter;
import java.util.Optional;
import okio.ByteString;

/**
 * What an {@link IcqRelay} of type {@link IcqContent#PLUG_IN} carries behind its empty text: for which plug-in, and its
 * words. Little endian.
 *
 * @param id names the plug-in
 * @param function what of it is called
 * @param name the same for people
 * @param data mostly XML
 */
public record IcqPlugIn(Capability id, int function, String name, ByteString data) {
    private static final int UNUSED = 15;
    private static final int BODY_HEAD = 8;
    private static final int PRIORITY = 1;
    private static final int VERSION = 10;
    private static final long CLIENT_FLAGS = 3;
    private static final int COUNTER = 0xD1F9;

    /** Asks for, or answers with, the text of a mood. */
    public static IcqPlugIn ofMood(ByteString xml) {
        return new IcqPlugIn(Capability.XTRAZ_SCRIPT, 8, "Script Plug-in: Remote Notification Arrive", xml);
    }

    /** Returns what is relayed, if it is that; nothing when it is damaged. */
    public static Optional<IcqPlugIn> of(IcqRelay relay) {
        if (relay.type() != IcqContent.PLUG_IN) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(new WireReader(relay.rest().toByteArray())));
        } catch (WireException damaged) {
            return Optional.empty();
        }
    }

    private static IcqPlugIn read(WireReader in) {
        WireReader head = in.slice(in.u16le());
        Capability id = Capability.read(head);
        int function = head.u16le();
        String name = head.string((int) Math.min(head.u32le(), head.remaining()));
        // Two lengths, which some clients write the same whatever follows.
        in.skip(BODY_HEAD);
        return new IcqPlugIn(id, function, name, in.rest());
    }

    /** Returns the relay that asks a user's client. */
    public IcqRelay relay() {
        return new IcqRelay(
                VERSION,
                IcqRelay.MESSAGE,
                CLIENT_FLAGS,
                COUNTER,
                IcqContent.PLUG_IN,
                0,
                0,
                PRIORITY,
                ByteString.EMPTY,
                rest());
    }

    /** Returns the relay that answers one. */
    public IcqRelay answer(IcqRelay question) {
        return new IcqRelay(
                question.version(),
                question.plugIn(),
                question.clientFlags(),
                question.counter(),
                IcqContent.PLUG_IN,
                0,
                0,
                PRIORITY,
                ByteString.EMPTY,
                rest());
    }

    private ByteString rest() {
        WireWriter head = new WireWriter();
        id.write(head);
        head.u16le(function)
                .u32le(name.length())
                .latin1(name)
                .bytes(new byte[] {0, 0, 1})
                .bytes(new byte[UNUSED - 3]);
        WireWriter out = new WireWriter();
        out.u16le(head.size()).bytes(head.array(), 0, head.size());
        out.u32le(4L + data.size()).u32le(data.size()).bytes(data);
        return ByteString.of(out.array(), 0, out.size());
    }

    /** Returns the name and the length alone. */
    @Override
    public String toString() {
        return "IcqPlugIn[" + name + ", " + data.size() + " bytes]";
    }
}

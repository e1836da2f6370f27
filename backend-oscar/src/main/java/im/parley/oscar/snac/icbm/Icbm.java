// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icbm;

import im.parley.oscar.wire.TlvBlock;
import java.nio.charset.Charset;
import java.util.Optional;
import okio.ByteString;

/** A message on any channel: what both directions share. */
public sealed interface Icbm permits SendIcbm, IncomingIcbm {
    /** Channel of plain messages, {@link #text}. */
    int TEXT = 1;

    /** Channel of invitations, files and direct connections, {@link #rendezvous()}. */
    int RENDEZVOUS = 2;

    /** Channel of old ICQ messages, {@link #icqMessage()}. */
    int ICQ = 4;

    /** Returns what the sender named the message; receipts and refusals repeat it. */
    long cookie();

    int channel();

    TlvBlock tlvs();

    default boolean has(IcbmFlag flag) {
        return tlvs().has(flag.tlv());
    }

    /**
     * Returns the text of a message on channel 1; nothing when it has none, and then {@link #content()} has the bytes.
     *
     * @param codePage what 8-bit text is in that is not UTF-8
     */
    default Optional<String> text(Charset codePage) {
        return channel() == TEXT ? MessageText.read(tlvs(), codePage) : Optional.empty();
    }

    /** Returns the block of a message on channel 2; nothing when it has none or a damaged one. */
    default Optional<Rendezvous> rendezvous() {
        return channel() == RENDEZVOUS ? tlvs().value(0x0005, Rendezvous::read) : Optional.empty();
    }

    /** Returns the block of a message on channel 4; nothing when it has none or a damaged one. */
    default Optional<IcqMessage> icqMessage() {
        return channel() == ICQ ? tlvs().value(0x0005, IcqMessage::read) : Optional.empty();
    }

    /** Returns the bytes of what is said, whatever they mean: TLV 0002 or 0005, empty when there is neither. */
    default ByteString content() {
        return tlvs().bytes(0x0002).or(() -> tlvs().bytes(0x0005)).orElse(ByteString.EMPTY);
    }

    /** Returns TLV 0008: which icon the sender has. */
    default Optional<IconAnnouncement> icon() {
        return tlvs().value(0x0008, IconAnnouncement::read);
    }
}

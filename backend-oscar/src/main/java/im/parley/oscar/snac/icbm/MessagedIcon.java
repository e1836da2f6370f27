// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icbm;

import im.parley.oscar.wire.Capability;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.WireReader;
import im.parley.oscar.wire.WireWriter;
import java.util.Optional;
import okio.ByteString;

/**
 * A {@link Rendezvous} that brings its sender's icon, in the way that came before SNAC family 0010: TLV 2711.
 *
 * @param time when it was set, in seconds since 1970
 */
public record MessagedIcon(int checksum, long time, ByteString image) {
    private static final String MARK = "AVT1picture.id";

    /** Returns the icon that is brought, if it is that; nothing when it is damaged. */
    public static Optional<MessagedIcon> of(Rendezvous rendezvous) {
        return rendezvous.capability().equals(Capability.BUDDY_ICON)
                ? rendezvous.tlvs().value(Rendezvous.SERVICE_DATA, MessagedIcon::read)
                : Optional.empty();
    }

    private static MessagedIcon read(WireReader in) {
        in.skip(2);
        int checksum = in.u16();
        int length = (int) Math.min(in.u32(), Integer.MAX_VALUE);
        return new MessagedIcon(checksum, in.u32(), in.byteString(length));
    }

    /** Makes one with its checksum. */
    public static MessagedIcon of(ByteString image, long time) {
        return new MessagedIcon(checksum(image), time, image);
    }

    /** Adds the words of two bytes, low byte first, and what overflows once. */
    public static int checksum(ByteString image) {
        long sum = 0;
        for (int i = 0; i < image.size(); i++) {
            int value = image.getByte(i) & 0xFF;
            sum += i % 2 == 0 ? value : value << 8;
        }
        return (int) ((sum & 0xFFFF) + (sum >>> 16)) & 0xFFFF;
    }

    /** Returns how a message tells of it. */
    public IconAnnouncement announcement() {
        return new IconAnnouncement(image.size(), checksum, time);
    }

    /** Returns the proposal that brings it. */
    public Rendezvous proposal(long cookie) {
        TlvBlock tlvs = TlvBlock.builder()
                .u16(Rendezvous.SEQUENCE, 1)
                .flag(Rendezvous.HOST_CHECK)
                .value(Rendezvous.SERVICE_DATA, this::write)
                .build();
        return new Rendezvous(Rendezvous.PROPOSE, cookie, Capability.BUDDY_ICON, tlvs);
    }

    private void write(WireWriter out) {
        out.u16(0).u16(checksum).u32(image.size()).u32(time).bytes(image).latin1(MARK);
    }

    /** Returns the size alone of the image. */
    @Override
    public String toString() {
        return String.format("MessagedIcon[%04X, %d bytes]", checksum, image.size());
    }
}

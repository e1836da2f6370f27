// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.recording;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import okio.ByteString;

/** Builds small pcap files by hand. */
final class PcapBytes {
    static final int SYN = 0x02;
    static final int ACK = 0x10;

    private static final String ETHERNET_ADDRESSES = "020000000001020000000002";

    private final ByteOrder order;
    private final boolean nanoseconds;
    private final int linkType;
    private final ByteBuffer out;

    PcapBytes(ByteOrder order, boolean nanoseconds, int linkType) {
        this.order = order;
        this.nanoseconds = nanoseconds;
        this.linkType = linkType;
        out = ByteBuffer.allocate(1 << 20).order(order);
        out.putInt(nanoseconds ? 0xA1B23C4D : 0xA1B2C3D4);
        out.putShort((short) 2)
                .putShort((short) 4)
                .putInt(0)
                .putInt(0)
                .putInt(65535)
                .putInt(linkType);
    }

    static PcapBytes ethernet() {
        return new PcapBytes(ByteOrder.LITTLE_ENDIAN, false, 1);
    }

    /** Adds a packet of raw bytes. */
    PcapBytes packet(long millis, byte[] bytes) {
        int fraction = (int) (millis % 1000) * (nanoseconds ? 1_000_000 : 1000);
        out.putInt((int) (millis / 1000))
                .putInt(fraction)
                .putInt(bytes.length)
                .putInt(bytes.length)
                .put(bytes);
        return this;
    }

    PcapBytes v4(long millis, int from, int to, int sequence, int flags, String hex) {
        return linked(millis, 0x0800, ipV4(tcp(from, to, sequence, flags, hex)));
    }

    PcapBytes v6(long millis, int from, int to, int sequence, int flags, String hex) {
        return linked(millis, 0x86DD, ipV6(tcp(from, to, sequence, flags, hex)));
    }

    /** Opens a connection whose client counts from 1000 and whose server counts from 2000. */
    PcapBytes handshake(long millis, int client, int server) {
        return v4(millis, client, server, 999, SYN, "")
                .v4(millis, server, client, 1999, SYN | ACK, "")
                .v4(millis, client, server, 1000, ACK, "");
    }

    byte[] bytes() {
        byte[] file = new byte[out.position()];
        out.get(0, file);
        return file;
    }

    private PcapBytes linked(long millis, int etherType, byte[] ip) {
        return packet(millis, concat(link(etherType), ip));
    }

    private byte[] link(int etherType) {
        String type = String.format("%04x", etherType);
        return hex(
                switch (linkType) {
                    case 0 -> order == ByteOrder.BIG_ENDIAN ? "00000002" : "02000000";
                    case 1 -> ETHERNET_ADDRESSES + type;
                    case 113 -> "00000304000600000000000000000000".substring(0, 28) + type;
                    case 276 -> type + "000000000001030400060000000000000000";
                    default -> "";
                });
    }

    static byte[] tcp(int from, int to, int sequence, int flags, String hex) {
        byte[] payload = hex(hex);
        return ByteBuffer.allocate(24 + payload.length)
                .putShort((short) from)
                .putShort((short) to)
                .putInt(sequence)
                .putInt(0)
                .put((byte) 0x60)
                .put((byte) flags)
                .putShort((short) 0xFFFF)
                .putInt(0)
                .putInt(0x01010101)
                .put(payload)
                .array();
    }

    /** Wraps into IPv4 with padding behind, as short Ethernet frames have it. */
    static byte[] ipV4(byte[] tcp) {
        return ByteBuffer.allocate(20 + tcp.length + 3)
                .put((byte) 0x45)
                .put((byte) 0)
                .putShort((short) (20 + tcp.length))
                .putInt(0x0001_4000)
                .put((byte) 64)
                .put((byte) 6)
                .putShort((short) 0)
                .putInt(0x7F000001)
                .putInt(0x7F000001)
                .put(tcp)
                .array();
    }

    /** Wraps into IPv6 with an empty hop-by-hop header before. */
    static byte[] ipV6(byte[] tcp) {
        return ByteBuffer.allocate(48 + tcp.length)
                .putInt(0x6000_0000)
                .putShort((short) (8 + tcp.length))
                .put((byte) 0)
                .put((byte) 64)
                .putLong(0)
                .putLong(1)
                .putLong(0)
                .putLong(1)
                .put((byte) 6)
                .put(hex("00010400000000"))
                .put(tcp)
                .array();
    }

    static byte[] hex(String hex) {
        return ByteString.decodeHex(hex).toByteArray();
    }

    static byte[] concat(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }
}

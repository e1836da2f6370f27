// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.recording;

import java.nio.ByteBuffer;
import java.util.Optional;
import okio.ByteString;

/**
 * One TCP segment of an IPv4 or IPv6 packet.
 *
 * @param sequence of the first byte of the payload, as 32 bits that wrap around
 */
record TcpSegment(Endpoint from, Endpoint to, int sequence, boolean syn, boolean ack, ByteString payload) {
    private static final int TCP = 6;
    private static final int SYN = 0x02;
    private static final int ACK = 0x10;

    /** An address and a port. */
    record Endpoint(ByteString address, int port) {}

    /** Returns the segment, if that is what the packet holds; one cut inside a header tells nothing. */
    static Optional<TcpSegment> of(int linkType, ByteBuffer packet) {
        try {
            return LinkLayer.ipPacket(linkType, packet).flatMap(TcpSegment::inIp);
        } catch (IndexOutOfBoundsException cut) {
            return Optional.empty();
        }
    }

    private static Optional<TcpSegment> inIp(ByteBuffer ip) {
        return switch (u8(ip, 0) >> 4) {
            case 4 -> inIpV4(ip);
            case 6 -> inIpV6(ip);
            default -> Optional.empty();
        };
    }

    private static Optional<TcpSegment> inIpV4(ByteBuffer ip) {
        boolean laterFragment = (u16(ip, 6) & 0x1FFF) != 0;
        if (u8(ip, 9) != TCP || laterFragment) {
            return Optional.empty();
        }
        int header = (u8(ip, 0) & 0x0F) * 4;
        return Optional.of(tcp(ip, header, end(ip, u16(ip, 2)), bytes(ip, 12, 4), bytes(ip, 16, 4)));
    }

    private static Optional<TcpSegment> inIpV6(ByteBuffer ip) {
        int length = u16(ip, 4);
        int end = end(ip, length == 0 ? 0 : 40 + length);
        int next = u8(ip, 6);
        int at = 40;
        while (next != TCP) {
            switch (next) {
                case 0, 43, 60 -> { // hop by hop, routing, destination
                    next = u8(ip, at);
                    at += (u8(ip, at + 1) + 1) * 8;
                }
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(tcp(ip, at, end, bytes(ip, 8, 16), bytes(ip, 24, 16)));
    }

    /** Returns the end of a packet without the padding of its link; a length of 0 was left to the network card. */
    private static int end(ByteBuffer ip, int length) {
        return length == 0 ? ip.limit() : Math.min(length, ip.limit());
    }

    private static TcpSegment tcp(ByteBuffer ip, int at, int end, ByteString source, ByteString destination) {
        int flags = u8(ip, at + 13);
        boolean syn = (flags & SYN) != 0;
        int start = at + (u8(ip, at + 12) >> 4) * 4;
        return new TcpSegment(
                new Endpoint(source, u16(ip, at)),
                new Endpoint(destination, u16(ip, at + 2)),
                ip.getInt(at + 4) + (syn ? 1 : 0),
                syn,
                (flags & ACK) != 0,
                bytes(ip, start, Math.max(0, end - start)));
    }

    private static int u8(ByteBuffer in, int at) {
        return in.get(at) & 0xFF;
    }

    private static int u16(ByteBuffer in, int at) {
        return in.getShort(at) & 0xFFFF;
    }

    private static ByteString bytes(ByteBuffer in, int from, int count) {
        return ByteString.of(in.slice(from, count));
    }
}

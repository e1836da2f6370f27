// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.recording;

import java.nio.ByteBuffer;
import java.util.Optional;

/** Strips what a packet carries before its IP header. */
final class LinkLayer {
    private static final int IPV4 = 0x0800;
    private static final int IPV6 = 0x86DD;

    private LinkLayer() {}

    /** Returns whether packets of that link type can be read. */
    static boolean isKnown(int linkType) {
        return switch (linkType) {
            case 0, 1, 12, 14, 101, 108, 113, 228, 229, 276 -> true;
            default -> false;
        };
    }

    /** Returns the IP packet inside, if that is what is inside. */
    static Optional<ByteBuffer> ipPacket(int linkType, ByteBuffer packet) {
        return switch (linkType) {
            case 0, 108 -> Optional.of(from(packet, 4)); // BSD loopback
            case 1 -> ethernet(packet);
            case 113 -> typed(packet, 14, 16); // Linux "any" device
            case 276 -> typed(packet, 0, 20); // the same, second version
            default -> Optional.of(packet);
        };
    }

    private static Optional<ByteBuffer> ethernet(ByteBuffer packet) {
        int type = 12;
        while (isVlanTag(packet.getShort(type) & 0xFFFF)) {
            type += 4;
        }
        return typed(packet, type, type + 2);
    }

    private static boolean isVlanTag(int type) {
        return type == 0x8100 || type == 0x88A8 || type == 0x9100;
    }

    private static Optional<ByteBuffer> typed(ByteBuffer packet, int typeAt, int start) {
        int type = packet.getShort(typeAt) & 0xFFFF;
        return type == IPV4 || type == IPV6 ? Optional.of(from(packet, start)) : Optional.empty();
    }

    private static ByteBuffer from(ByteBuffer packet, int start) {
        return packet.slice(start, packet.limit() - start);
    }
}

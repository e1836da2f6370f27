// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.service;

import im.parley.oscar.snac.chatnav.RoomId;
import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.Tlv;
import im.parley.oscar.wire.TlvBlock;
import java.util.Optional;
import okio.ByteString;

/**
 * SNAC(01,04): the client asks which server has a food group.
 *
 * @param service the food group wanted
 */
public record ServiceRequest(int service, TlvBlock tlvs) implements ServiceSnac {
    public static final SnacCodec<ServiceRequest> CODEC = SnacCodec.of(
            FAMILY,
            0x0004,
            ServiceRequest.class,
            in -> new ServiceRequest(in.u16(), in.tlvs()),
            (out, snac) -> out.u16(snac.service).tlvs(snac.tlvs));

    private static final int ROOMS = 0x000E;
    private static final int LINKED = 0x0028;

    public static ServiceRequest of(int service) {
        return new ServiceRequest(service, TlvBlock.EMPTY);
    }

    /** Asks for the server of a room, as SNAC(0D,09) named it. */
    public static ServiceRequest ofRoom(RoomId room) {
        return new ServiceRequest(
                ROOMS, TlvBlock.builder().value(0x0001, room::write).build());
    }

    /** Asks for a session under a name that is linked with ours. */
    public static ServiceRequest ofLinked(String name) {
        return new ServiceRequest(
                FAMILY, TlvBlock.builder().string(0x0001, name).flag(LINKED).build());
    }

    /** Returns the same request for a server that speaks TLS: TLV 008C. */
    public ServiceRequest overTls() {
        return new ServiceRequest(service, tlvs.with(new Tlv(0x008C, ByteString.EMPTY)));
    }

    public boolean wantsTls() {
        return tlvs.has(0x008C);
    }

    /** Returns TLV 0001, which room is meant. */
    public Optional<RoomId> room() {
        return service == ROOMS ? tlvs.value(0x0001, RoomId::read) : Optional.empty();
    }

    /** Returns TLV 0001, which of our linked names is meant, where TLV 0028 says that it is that. */
    public Optional<String> linkedName() {
        return service == FAMILY && tlvs.has(LINKED) ? tlvs.string(0x0001) : Optional.empty();
    }

    @Override
    public SnacCodec<ServiceRequest> codec() {
        return CODEC;
    }
}

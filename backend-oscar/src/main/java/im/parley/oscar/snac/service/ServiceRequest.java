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

    public static ServiceRequest of(int service) {
        return new ServiceRequest(service, TlvBlock.EMPTY);
    }

    /** Asks for the server of a room, as SNAC(0D,09) named it. */
    public static ServiceRequest ofRoom(RoomId room) {
        return new ServiceRequest(
                ROOMS, TlvBlock.builder().value(0x0001, room::write).build());
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

    @Override
    public SnacCodec<ServiceRequest> codec() {
        return CODEC;
    }
}

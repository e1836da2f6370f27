// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.service;

import im.parley.oscar.wire.Secrets;
import im.parley.oscar.wire.ServerAddress;
import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.TlvBlock;
import java.util.Optional;
import okio.ByteString;

/** SNAC(01,05): the server tells where a food group is, and the cookie to bring along. */
public record ServiceResponse(TlvBlock tlvs) implements ServiceSnac {
    public static final SnacCodec<ServiceResponse> CODEC = SnacCodec.of(
                    FAMILY,
                    0x0005,
                    ServiceResponse.class,
                    in -> new ServiceResponse(in.tlvs()),
                    (out, snac) -> out.tlvs(snac.tlvs))
            .hiding(Secrets.inTlvs(0x0006));

    public static ServiceResponse of(int service, ServerAddress server, ByteString cookie) {
        return new ServiceResponse(TlvBlock.builder()
                .u16(0x000D, service)
                .string(0x0005, server.toString())
                .bytes(0x0006, cookie)
                .u8(0x008E, 0)
                .build());
    }

    /** Returns TLV 000D, the food group; 0 when absent. */
    public int service() {
        return (int) tlvs.number(0x000D, 0);
    }

    /** Returns TLV 0005. */
    public Optional<ServerAddress> server() {
        return tlvs.string(0x0005).flatMap(ServerAddress::parse);
    }

    /** Returns TLV 0006. */
    public Optional<ByteString> cookie() {
        return tlvs.bytes(0x0006);
    }

    /** Returns TLV 008D, the name on the server's certificate. */
    public Optional<String> certificateName() {
        return tlvs.string(0x008D);
    }

    /** Returns TLV 008E: 0 plain, 1 TLS, 2 TLS that can be resumed. */
    public int tlsState() {
        return (int) tlvs.number(0x008E, 0);
    }

    @Override
    public SnacCodec<ServiceResponse> codec() {
        return CODEC;
    }
}

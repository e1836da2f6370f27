// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.service;

import im.parley.oscar.wire.Secrets;
import im.parley.oscar.wire.ServerAddress;
import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.WireReader;
import java.util.List;
import java.util.Optional;
import okio.ByteString;

/**
 * SNAC(01,12): the client must go on at another server.
 *
 * @param families the food groups that move; none means all
 */
public record Migration(List<Integer> families, TlvBlock tlvs) implements ServiceSnac {
    public static final SnacCodec<Migration> CODEC = SnacCodec.of(
                    FAMILY,
                    0x0012,
                    Migration.class,
                    in -> new Migration(in.list(in.u16(), WireReader::u16), in.tlvs()),
                    (out, snac) ->
                            out.u16(snac.families.size()).u16s(snac.families).tlvs(snac.tlvs))
            .hiding(Secrets.inTlvsAfter(in -> in.skip(2 * in.u16()), 0x0006));

    public Migration {
        families = List.copyOf(families);
    }

    public static Migration of(List<Integer> families, ServerAddress server, ByteString cookie) {
        return new Migration(
                families,
                TlvBlock.builder()
                        .string(0x0005, server.toString())
                        .bytes(0x0006, cookie)
                        .build());
    }

    /** Returns TLV 0005. */
    public Optional<ServerAddress> server() {
        return tlvs.string(0x0005).flatMap(ServerAddress::parse);
    }

    /** Returns TLV 0006. */
    public Optional<ByteString> cookie() {
        return tlvs.bytes(0x0006);
    }

    @Override
    public SnacCodec<Migration> codec() {
        return CODEC;
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.kerberos;

import im.parley.oscar.snac.auth.Roast;
import im.parley.oscar.wire.Secrets;
import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.WireReader;
import im.parley.oscar.wire.WireWriter;
import java.util.Optional;
import okio.ByteString;

/**
 * SNAC(050C,02): the client wants a ticket for a service and proves itself with its password.
 *
 * @param address the client's IPv4 address, 0 where it does not say
 * @param client its program
 * @param application its key, which some servers want to know
 * @param principal who asks
 * @param service what for
 * @param proof TLV 0002 with the password
 */
public record TicketRequest(
        long requestId,
        long address,
        Version version,
        TlvBlock client,
        long first,
        long second,
        String country,
        String language,
        TlvBlock application,
        long flags,
        int authentication,
        String principal,
        String service,
        long reserved,
        int realms,
        TlvBlock proof)
        implements KerberosSnac {
    public static final SnacCodec<TicketRequest> CODEC = SnacCodec.of(
                    FAMILY, 0x0002, TicketRequest.class, TicketRequest::read, TicketRequest::write)
            .hiding(Secrets.inTlvsAfter(TicketRequest::skipToProof, 0x0002));

    /** The service that sends clients on to a host. */
    public static final String HOST_SERVICE = "im/boss";

    private static final int PASSWORD = 0x0002;
    private static final int ROASTED_SINCE = 4;
    private static final int ENVELOPE = 4;

    /** Which version of the protocol the client speaks. */
    public record Version(long major, long minor, long flags) {}

    /**
     * Asks as a client does that servers know.
     *
     * @param key what the server knows the program by; empty for none
     */
    public static TicketRequest of(long requestId, String principal, String password, String key) {
        TlvBlock client = TlvBlock.builder()
                .u32(0x0001, 5)
                .u32(0x0002, 0x1899)
                .string(0x0005, "COOL")
                .u16(0x000A, 1)
                .bytes(0x000B, ByteString.decodeHex("00100001"))
                .build();
        TlvBlock application = TlvBlock.builder()
                .u32(0x0001, 0x0D)
                .u32(0x0002, 4)
                .string(0x0005, "imApp key=" + key)
                .u32(0x0007, 0x018B)
                .build();
        return new TicketRequest(
                requestId,
                0,
                new Version(5, 8, 0x1000_0000),
                client,
                7,
                0,
                "US",
                "en",
                application,
                0x0100_0000,
                0,
                principal,
                HOST_SERVICE,
                0,
                0,
                proof(Roast.KERBEROS.apply(ByteString.encodeUtf8(password))));
    }

    private static TlvBlock proof(ByteString roasted) {
        return TlvBlock.builder()
                .value(
                        PASSWORD,
                        out -> out.u32(0x4000_0000)
                                .u16(ROASTED_SINCE)
                                .u32(0x0001_0000)
                                .u16(roasted.size() + ENVELOPE)
                                .u16(roasted.size())
                                .bytes(roasted)
                                .countedTlvs(TlvBlock.EMPTY))
                .build();
    }

    /** Returns the password, as bytes; nothing where there is none, or a damaged one. */
    public Optional<ByteString> password() {
        return proof.value(PASSWORD, in -> {
            in.skip(4);
            int kind = in.u16();
            in.skip(6);
            ByteString bytes = in.byteString(in.u16());
            return kind < ROASTED_SINCE ? bytes : Roast.KERBEROS.apply(bytes);
        });
    }

    private static TicketRequest read(WireReader in) {
        return new TicketRequest(
                in.u32(),
                in.u32(),
                new Version(in.u32(), in.u32(), in.u32()),
                in.countedTlvs(),
                in.u32(),
                in.u32(),
                in.string16(),
                in.string16(),
                in.countedTlvs(),
                in.u32(),
                in.u8(),
                in.string16(),
                in.string16(),
                in.u32(),
                in.u16(),
                in.countedTlvs());
    }

    private static void skipToProof(WireReader in) {
        in.skip(20);
        in.countedTlvs();
        in.skip(8);
        in.skip(in.u16());
        in.skip(in.u16());
        in.countedTlvs();
        in.skip(5);
        in.skip(in.u16());
        in.skip(in.u16());
        in.skip(8);
    }

    private static void write(WireWriter out, TicketRequest snac) {
        out.u32(snac.requestId).u32(snac.address);
        out.u32(snac.version.major).u32(snac.version.minor).u32(snac.version.flags);
        out.countedTlvs(snac.client).u32(snac.first).u32(snac.second);
        out.string16(snac.country).string16(snac.language).countedTlvs(snac.application);
        out.u32(snac.flags).u8(snac.authentication).string16(snac.principal).string16(snac.service);
        out.u32(snac.reserved).u16(snac.realms).countedTlvs(snac.proof);
    }

    @Override
    public SnacCodec<TicketRequest> codec() {
        return CODEC;
    }
}

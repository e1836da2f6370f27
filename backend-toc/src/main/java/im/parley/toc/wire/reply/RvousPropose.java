// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.reply;

import im.parley.toc.wire.RendezvousTlv;
import im.parley.toc.wire.internal.Base64Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okio.ByteString;

/**
 * {@code RVOUS_PROPOSE}: somebody offers a direct connection, such as for a file.
 *
 * @param service the UUID of what it is for; case differs between servers
 * @param cookie names the offer in answers to it
 * @param sequence 1 for the first try
 * @param rendezvousIp where to meet, as IPv4
 * @param proposerIp what the proposer says its address is
 * @param verifiedIp the proposer's address as the server saw it
 */
public record RvousPropose(
        String user,
        String service,
        ByteString cookie,
        int sequence,
        String rendezvousIp,
        String proposerIp,
        String verifiedIp,
        int port,
        List<RendezvousTlv> tlvs)
        implements TocReply {
    public static final ReplyCodec<RvousPropose> CODEC = ReplyCodec.of(
            "RVOUS_PROPOSE",
            RvousPropose.class,
            in -> new RvousPropose(
                    in.field(),
                    in.field(),
                    base64(in),
                    in.integer(),
                    in.field(),
                    in.field(),
                    in.field(),
                    in.integer(),
                    tlvs(in)),
            (out, reply) -> {
                out.field(reply.user)
                        .field(reply.service)
                        .field(reply.cookie.base64())
                        .number(reply.sequence)
                        .field(reply.rendezvousIp)
                        .field(reply.proposerIp)
                        .field(reply.verifiedIp)
                        .number(reply.port);
                reply.tlvs.forEach(
                        tlv -> out.number(tlv.tag()).field(tlv.value().base64()));
            });

    public RvousPropose {
        tlvs = List.copyOf(tlvs);
    }

    @Override
    public ReplyCodec<RvousPropose> codec() {
        return CODEC;
    }

    /** Returns the value of the first TLV of that tag. */
    public Optional<ByteString> tlv(int tag) {
        return tlvs.stream()
                .filter(tlv -> tlv.tag() == tag)
                .map(RendezvousTlv::value)
                .findFirst();
    }

    private static List<RendezvousTlv> tlvs(FieldReader in) {
        List<RendezvousTlv> tlvs = new ArrayList<>();
        while (in.hasMore()) {
            tlvs.add(new RendezvousTlv(in.integer(), base64(in)));
        }
        return tlvs;
    }

    private static ByteString base64(FieldReader in) {
        int offset = in.position();
        return Base64Bytes.decode(in.field(), offset);
    }
}

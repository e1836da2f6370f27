// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

import im.parley.toc.wire.RendezvousTlv;
import java.util.List;
import okio.ByteString;

/**
 * {@code toc_rvous_cancel}: refuses or takes back the offer of a direct connection.
 *
 * @param cookie names the offer
 * @param service the UUID of what it is for
 */
public record TocRvousCancel(String user, ByteString cookie, String service, List<RendezvousTlv> tlvs)
        implements TocCommand {
    public static final CommandCodec<TocRvousCancel> CODEC = CommandCodec.of(
            "toc_rvous_cancel",
            TocRvousCancel.class,
            in -> new TocRvousCancel(in.word(), in.base64(), in.word(), in.tlvs()),
            (out, command) -> out.word(command.user)
                    .base64(command.cookie)
                    .word(command.service)
                    .tlvs(command.tlvs));

    public TocRvousCancel {
        tlvs = List.copyOf(tlvs);
    }

    @Override
    public CommandCodec<TocRvousCancel> codec() {
        return CODEC;
    }
}

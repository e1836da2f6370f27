// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.alert;

import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.TlvBlock;
import java.util.Optional;
import java.util.UUID;
import okio.ByteString;

/**
 * SNAC(18,07): the server tells of mail.
 *
 * @param cookie eight bytes
 * @param id what the notice is about
 */
public record MailNotice(ByteString cookie, UUID id, TlvBlock tlvs) implements AlertSnac {
    public static final SnacCodec<MailNotice> CODEC = SnacCodec.of(
            FAMILY,
            0x0007,
            MailNotice.class,
            in -> new MailNotice(in.byteString(8), AlertIds.read(in), in.countedTlvs()),
            (out, snac) -> {
                out.bytes(snac.cookie);
                AlertIds.write(snac.id, out);
                out.countedTlvs(snac.tlvs);
            });

    public MailNotice {
        if (cookie.size() != 8) {
            throw new IllegalArgumentException("a cookie has eight bytes");
        }
    }

    /** Tells how many unread messages there are. */
    public static MailNotice of(ByteString cookie, UUID id, int count, String domain, String url) {
        return new MailNotice(
                cookie,
                id,
                TlvBlock.builder()
                        .u16(0x0080, count)
                        .u8(0x0081, count > 0 ? 1 : 0)
                        .string(0x0082, domain)
                        .string(0x0007, url)
                        .build());
    }

    /** Returns TLV 0080, how many messages there are; 0 when absent. */
    public int count() {
        return (int) tlvs.number(0x0080, 0);
    }

    /** Returns TLV 0081, true when some are unread. */
    public boolean hasUnread() {
        return tlvs.number(0x0081, 0) != 0;
    }

    /** Returns TLV 0082, the mail domain. */
    public Optional<String> domain() {
        return tlvs.string(0x0082);
    }

    /** Returns TLV 0005. */
    public Optional<String> title() {
        return tlvs.string(0x0005);
    }

    /** Returns TLV 0007, where the mail can be read. */
    public Optional<String> url() {
        return tlvs.string(0x0007);
    }

    @Override
    public SnacCodec<MailNotice> codec() {
        return CODEC;
    }
}

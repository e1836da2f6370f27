// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.locate;

import im.parley.oscar.wire.Capability;
import im.parley.oscar.wire.MimeText;
import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.TlvBlock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** SNAC(02,04): the client changes its profile, away message or capabilities; TLVs that are absent stay. */
public record SetUserInfo(TlvBlock tlvs) implements LocateSnac {
    public static final SnacCodec<SetUserInfo> CODEC = SnacCodec.of(
            FAMILY, 0x0004, SetUserInfo.class, in -> new SetUserInfo(in.tlvs()), (out, snac) -> out.tlvs(snac.tlvs));

    public static SetUserInfo profile(MimeText text) {
        return new SetUserInfo(TlvBlock.builder()
                .string(0x0001, text.type())
                .bytes(0x0002, text.bytes())
                .build());
    }

    public static SetUserInfo away(MimeText text) {
        return new SetUserInfo(TlvBlock.builder()
                .string(0x0003, text.type())
                .bytes(0x0004, text.bytes())
                .build());
    }

    /** Ends being away: TLV 0004 without a value. */
    public static SetUserInfo back() {
        return new SetUserInfo(TlvBlock.builder().flag(0x0004).build());
    }

    public static SetUserInfo capabilities(Collection<Capability> capabilities) {
        return new SetUserInfo(TlvBlock.builder()
                .value(0x0005, out -> out.all(capabilities, Capability::write))
                .build());
    }

    /** Returns TLVs 0001 and 0002; an empty text clears the profile. */
    public Optional<MimeText> profile() {
        return LocateTexts.read(tlvs, 0x0001, 0x0002);
    }

    /** Returns TLVs 0003 and 0004; an empty text ends being away. */
    public Optional<MimeText> away() {
        return LocateTexts.read(tlvs, 0x0003, 0x0004);
    }

    /** Returns TLV 0005; nothing when it is absent, which is not the same as an empty list. */
    public Optional<List<Capability>> capabilities() {
        return tlvs.has(0x0005) ? Optional.of(tlvs.list(0x0005, Capability::read)) : Optional.empty();
    }

    @Override
    public SnacCodec<SetUserInfo> codec() {
        return CODEC;
    }
}

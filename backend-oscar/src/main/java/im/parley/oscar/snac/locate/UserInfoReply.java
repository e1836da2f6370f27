// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.locate;

import im.parley.oscar.wire.Capability;
import im.parley.oscar.wire.MimeText;
import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.TlvBuilder;
import im.parley.oscar.wire.UserInfo;
import java.util.List;
import java.util.Optional;

/** SNAC(02,06): what a user tells. */
public record UserInfoReply(UserInfo user, TlvBlock tlvs) implements LocateSnac {
    public static final SnacCodec<UserInfoReply> CODEC = SnacCodec.of(
            FAMILY, 0x0006, UserInfoReply.class, in -> new UserInfoReply(UserInfo.read(in), in.tlvs()), (out, snac) -> {
                snac.user.write(out);
                out.tlvs(snac.tlvs);
            });

    public static UserInfoReply of(UserInfo user, Optional<MimeText> profile, Optional<MimeText> away) {
        TlvBuilder tlvs = TlvBlock.builder();
        profile.ifPresent(text -> tlvs.string(0x0001, text.type()).bytes(0x0002, text.bytes()));
        away.ifPresent(text -> tlvs.string(0x0003, text.type()).bytes(0x0004, text.bytes()));
        return new UserInfoReply(user, tlvs.build());
    }

    /** Returns TLVs 0001 and 0002. */
    public Optional<MimeText> profile() {
        return LocateTexts.read(tlvs, 0x0001, 0x0002);
    }

    /** Returns TLVs 0003 and 0004. */
    public Optional<MimeText> away() {
        return LocateTexts.read(tlvs, 0x0003, 0x0004);
    }

    /** Returns TLV 0005. */
    public List<Capability> capabilities() {
        return tlvs.list(0x0005, Capability::read);
    }

    @Override
    public SnacCodec<UserInfoReply> codec() {
        return CODEC;
    }
}

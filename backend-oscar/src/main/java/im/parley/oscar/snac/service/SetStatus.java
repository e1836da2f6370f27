// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.service;

import im.parley.oscar.wire.BartId;
import im.parley.oscar.wire.DirectConnectionInfo;
import im.parley.oscar.wire.IcqStatus;
import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.TlvBlock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * SNAC(01,1E): the client changes what its user info block says; TLVs that are absent stay. Answered by SNAC(01,0F).
 */
public record SetStatus(TlvBlock tlvs) implements ServiceSnac {
    public static final SnacCodec<SetStatus> CODEC = SnacCodec.of(
            FAMILY, 0x001E, SetStatus.class, in -> new SetStatus(in.tlvs()), (out, snac) -> out.tlvs(snac.tlvs));

    /** Sets TLV 0006, bits of {@link IcqStatus}. */
    public static SetStatus of(long status) {
        return new SetStatus(TlvBlock.builder().u32(0x0006, status).build());
    }

    /** Sets TLV 001D: status text, link, mood. */
    public static SetStatus of(List<BartId> art) {
        return new SetStatus(TlvBlock.builder()
                .value(0x001D, out -> out.all(art, BartId::write))
                .build());
    }

    /** Sets TLV 000C. */
    public static SetStatus of(DirectConnectionInfo info) {
        return new SetStatus(TlvBlock.builder().value(0x000C, info::write).build());
    }

    /** Returns TLV 0006. */
    public OptionalLong status() {
        return tlvs.has(0x0006) ? OptionalLong.of(tlvs.number(0x0006, 0)) : OptionalLong.empty();
    }

    /** Returns TLV 000C. */
    public Optional<DirectConnectionInfo> directConnection() {
        return tlvs.value(0x000C, DirectConnectionInfo::read);
    }

    /** Returns TLV 001D. */
    public List<BartId> art() {
        return tlvs.list(0x001D, BartId::read);
    }

    @Override
    public SnacCodec<SetStatus> codec() {
        return CODEC;
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.toc;

import im.parley.WireException;
import im.parley.oscar.wire.Capability;
import im.parley.oscar.wire.Tlv;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.WireReader;
import im.parley.testkit.server.Content;
import im.parley.testkit.server.UserSnapshot;
import im.parley.toc.wire.RendezvousTlv;
import im.parley.toc.wire.TocCapability;
import im.parley.toc.wire.reply.RvousPropose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okio.Buffer;
import okio.ByteString;

/** Offers of a direct connection, as OSCAR clients make them and TOC clients are told. */
final class Offers {
    private static final int OWN_ADDRESS = 0x0003;
    private static final int VERIFIED_ADDRESS = 0x0004;
    private static final int DESCRIPTION = 12;
    private static final int SERVICE_DATA = 0x2711;

    private Offers() {}

    /** Writes an offer; nothing for other steps, which TOC has no lines for, and for damaged ones. */
    static Optional<RvousPropose> line(UserSnapshot sender, Content.Rendezvous rendezvous, TocProfile profile) {
        if (rendezvous.step() != Content.Rendezvous.Step.PROPOSE) {
            return Optional.empty();
        }
        try {
            TlvBlock tlvs = new WireReader(rendezvous.details().toByteArray()).tlvs();
            return profile.isAol()
                    ? Optional.of(propose(sender, rendezvous, tlvs, explained(tlvs)))
                    : Optional.of(rendezvous)
                            .filter(offer -> offer.service().equals(Capability.SEND_FILE.uuid()))
                            .map(offer -> propose(sender, offer, seen(tlvs), List.of(trimmed(tlvs))));
        } catch (WireException damaged) {
            return Optional.empty();
        }
    }

    private static List<RendezvousTlv> explained(TlvBlock tlvs) {
        List<RendezvousTlv> kept = new ArrayList<>();
        tlvs.bytes(DESCRIPTION).ifPresent(text -> kept.add(new RendezvousTlv(DESCRIPTION, text)));
        tlvs.bytes(SERVICE_DATA).ifPresent(data -> kept.add(new RendezvousTlv(SERVICE_DATA, data)));
        return kept;
    }

    /** What ends in zeros brought a client down. */
    private static RendezvousTlv trimmed(TlvBlock tlvs) {
        ByteString data = tlvs.bytes(SERVICE_DATA).orElse(ByteString.EMPTY);
        int size = data.size();
        while (size > 0 && data.getByte(size - 1) == 0) {
            size--;
        }
        return new RendezvousTlv(SERVICE_DATA, data.substring(0, size));
    }

    /** Believes no proposer about its own address. */
    private static TlvBlock seen(TlvBlock tlvs) {
        return tlvs.bytes(VERIFIED_ADDRESS)
                .map(address -> tlvs.with(new Tlv(OWN_ADDRESS, address)))
                .orElse(tlvs);
    }

    private static RvousPropose propose(
            UserSnapshot sender, Content.Rendezvous rendezvous, TlvBlock tlvs, List<RendezvousTlv> kept) {
        return new RvousPropose(
                sender.name().display(),
                TocCapability.format(rendezvous.service()),
                new Buffer().writeLong(rendezvous.session()).readByteString(),
                (int) tlvs.number(0x000A, 1),
                address(tlvs.number(0x0002, 0)),
                address(tlvs.number(OWN_ADDRESS, 0)),
                address(tlvs.number(VERIFIED_ADDRESS, 0)),
                (int) tlvs.number(0x0005, 0),
                kept);
    }

    private static String address(long ip) {
        return (ip >>> 24 & 0xFF) + "." + (ip >>> 16 & 0xFF) + "." + (ip >>> 8 & 0xFF) + "." + (ip & 0xFF);
    }
}

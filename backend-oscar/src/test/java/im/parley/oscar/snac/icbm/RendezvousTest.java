// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icbm;

import static im.parley.oscar.snac.SnacAssert.assertGolden;
import static im.parley.oscar.snac.SnacAssert.golden;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.oscar.snac.chatnav.RoomId;
import im.parley.oscar.wire.Capability;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.TlvBuilder;
import java.util.List;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class RendezvousTest {
    private static final long COOKIE = 0x3132333435363700L;

    @Test
    void anInvitationNamesARoom() {
        SendIcbm message = golden("SendIcbm/invitation", SendIcbm.class);
        ChatInvitation invitation = new ChatInvitation(new RoomId(4, "4-0-parleyroom", 0), "come in");
        assertThat(message.rendezvous().flatMap(ChatInvitation::of)).contains(invitation);
        assertGolden("SendIcbm/invitation", SendIcbm.rendezvous("bob", invitation.proposal(0x3833343231383500L)));
    }

    @Test
    void anInvitationWithoutTextOrRoomDoesNotHurt() {
        TlvBlock room =
                TlvBlock.builder().value(0x2711, new RoomId(4, "x", 0)::write).build();
        assertThat(ChatInvitation.of(chat(room)).map(ChatInvitation::text)).contains("");
        assertThat(ChatInvitation.of(chat(TlvBlock.EMPTY))).isEmpty();
        TlvBlock damaged = TlvBlock.builder().u16(0x2711, 4).build();
        assertThat(ChatInvitation.of(chat(damaged))).isEmpty();
    }

    @Test
    void aBuddyListIsGroupsOfNames() {
        SendIcbm message = golden("SendIcbm/buddyList", SendIcbm.class);
        BuddyListOffer offer = new BuddyListOffer(List.of(
                new BuddyListOffer.Group("Pals", List.of("bob", "Al Ice")),
                new BuddyListOffer.Group("Empty", List.of())));
        assertThat(message.rendezvous().flatMap(BuddyListOffer::of)).contains(offer);
        assertGolden("SendIcbm/buddyList", SendIcbm.rendezvous("bob", offer.proposal(COOKIE)));
    }

    @Test
    void aDamagedBuddyListIsNone() {
        Rendezvous damaged = buddyList("000450616c73000200");
        assertThat(BuddyListOffer.of(damaged)).isEmpty();
        assertThat(BuddyListOffer.of(buddyList("0000ffff"))).isEmpty();
        assertThat(BuddyListOffer.of(buddyList("").cancelled(1))).isEmpty();
        assertThat(BuddyListOffer.of(buddyList(""))).contains(new BuddyListOffer(List.of()));
    }

    private static Rendezvous buddyList(String data) {
        TlvBlock tlvs =
                TlvBlock.builder().bytes(0x2711, ByteString.decodeHex(data)).build();
        return new Rendezvous(Rendezvous.PROPOSE, 1, Capability.SEND_BUDDY_LIST, tlvs);
    }

    @Test
    void aFileIsOfferedWithWhereToFetchIt() {
        Rendezvous offer = golden("SendIcbm/file", SendIcbm.class).rendezvous().orElseThrow();
        assertThat(offer.step()).isEqualTo(Rendezvous.PROPOSE);
        assertThat(offer.cookie()).isEqualTo(COOKIE);
        assertThat(offer.capability()).isEqualTo(Capability.SEND_FILE);
        assertThat(offer.sequence()).isEqualTo(1);
        assertThat(offer.address()).isEqualTo(0x7F000001L);
        assertThat(offer.ownAddress()).isEqualTo(0x0A000005L);
        assertThat(offer.verifiedAddress()).isZero();
        assertThat(offer.port()).isEqualTo(5190);
        assertThat(offer.viaProxy()).isFalse();
        assertThat(offer.viaTls()).isFalse();
        assertThat(FileOffer.of(offer)).contains(new FileOffer(FileOffer.FILE, 1, 12345, "photo.jpg"));
        assertThat(ChatInvitation.of(offer)).isEmpty();
    }

    @Test
    void anOfferIsWrittenAsItIsRead() {
        Rendezvous golden = golden("SendIcbm/file", SendIcbm.class).rendezvous().orElseThrow();
        TlvBuilder tlvs = TlvBlock.builder()
                .u16(0x000A, 1)
                .flag(0x000F)
                .u32(0x0002, 0x7F000001L)
                .u32(0x0003, 0x0A000005L)
                .u16(0x0005, 5190);
        new FileOffer(FileOffer.FILE, 1, 12345, "photo.jpg").addTo(tlvs);
        TlvBlock written = tlvs.u32(0x0016, 0x80FFFFFEL).u16(0x0017, 0xEBB9).build();
        assertThat(written).isEqualTo(golden.tlvs());
    }

    @Test
    void aNameBeyondAsciiIsUtf8() {
        TlvBuilder tlvs = TlvBlock.builder();
        FileOffer folder = new FileOffer(FileOffer.FOLDER, 3, 99, "Фото");
        folder.addTo(tlvs);
        Rendezvous offer = new Rendezvous(Rendezvous.PROPOSE, 1, Capability.SEND_FILE, tlvs.build());
        assertThat(FileOffer.of(offer)).contains(folder);
        assertThat(offer.tlvs().string(0x2712)).contains("utf-8");
    }

    @Test
    void addressesProveThatNobodyRewroteThem() {
        Rendezvous offer = golden("SendIcbm/file", SendIcbm.class).rendezvous().orElseThrow();
        assertThat(offer.isUntouched()).isTrue();
        assertThat(with(offer, offer.tlvs().without(0x0002)).isUntouched()).isFalse();
        assertThat(with(offer, offer.tlvs().without(0x0005)).isUntouched()).isFalse();
        TlvBlock unproved = offer.tlvs().without(0x0016).without(0x0017);
        assertThat(with(offer, unproved).isUntouched()).isTrue();
    }

    @Test
    void answersRepeatTheProposal() {
        Rendezvous offer = golden("SendIcbm/file", SendIcbm.class).rendezvous().orElseThrow();
        assertGolden("SendIcbm/accept", SendIcbm.rendezvous("bobtest", offer.accepted()));
        Rendezvous cancel = offer.cancelled(Rendezvous.CANCELLED_BY_USER);
        assertGolden("SendIcbm/cancel", SendIcbm.rendezvous("bobtest", cancel));
        assertThat(cancel.cancelReason()).isEqualTo(Rendezvous.CANCELLED_BY_USER);
        assertThat(FileOffer.of(cancel)).isEmpty();
    }

    @Test
    void aProposalIsDeclinedInEitherForm() {
        IcbmResponse declined = IcbmResponse.decline(COOKIE, "bob", IcbmResponse.DECLINED);
        assertGolden("IcbmResponse", declined);
        assertThat(declined.proposalCode()).hasValue(IcbmResponse.DECLINED);
        assertThat(golden("IcbmResponse/bare", IcbmResponse.class).proposalCode())
                .hasValue(IcbmResponse.DECLINED);
        assertThat(golden("IcbmResponse/relay", IcbmResponse.class).proposalCode())
                .isEmpty();
        assertThat(new IcbmResponse(1, Icbm.TEXT, "bob", 1, ByteString.EMPTY).proposalCode())
                .isEmpty();
    }

    @Test
    void aDamagedBlockIsNoRendezvous() {
        TlvBlock damaged = TlvBlock.builder().u16(0x0005, 0).build();
        SendIcbm message = new SendIcbm(1, Icbm.RENDEZVOUS, "bob", damaged);
        assertThat(message.rendezvous()).isEmpty();
        assertThat(message.content()).isEqualTo(ByteString.decodeHex("0000"));
    }

    private static Rendezvous chat(TlvBlock tlvs) {
        return new Rendezvous(Rendezvous.PROPOSE, 1, Capability.CHAT, tlvs);
    }

    private static Rendezvous with(Rendezvous offer, TlvBlock tlvs) {
        return new Rendezvous(offer.step(), offer.cookie(), offer.capability(), tlvs);
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.service;

import static im.parley.oscar.snac.SnacAssert.assertGolden;
import static im.parley.oscar.snac.SnacAssert.golden;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.oscar.snac.chatnav.RoomId;
import im.parley.oscar.wire.BartId;
import im.parley.oscar.wire.DirectConnectionInfo;
import im.parley.oscar.wire.FamilyVersion;
import im.parley.oscar.wire.IcqStatus;
import im.parley.oscar.wire.ServerAddress;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.UserInfo;
import java.util.List;
import java.util.Optional;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class ServiceSnacTest {
    private static final ByteString COOKIE = ByteString.decodeHex("2a97516c354b68848cdbd8f54a226a0a");
    private static final ByteString ICON = ByteString.decodeHex("4ab80dd8042f177146057a6e1794b3b6");

    @Test
    void familiesAndVersionsAreAgreedOn() {
        List<FamilyVersion> versions =
                List.of(new FamilyVersion(1, 4), new FamilyVersion(2, 1), new FamilyVersion(0x13, 4));
        assertGolden("HostOnline", new HostOnline(List.of(1, 2, 3, 4, 9, 0x13)));
        assertGolden("ClientVersions", new ClientVersions(versions));
        assertGolden("HostVersions", new HostVersions(versions));
        assertGolden(
                "ClientOnline",
                new ClientOnline(List.of(
                        new FamilyTool(1, 4, 0x0110, 0x0629),
                        new FamilyTool(2, 1, 0x0110, 0x0629),
                        new FamilyTool(0x13, 4, 0x0110, 0x0629))));
    }

    @Test
    void aServiceIsAskedForByItsFamily() {
        assertGolden("ServiceRequest", ServiceRequest.of(0x10));
        assertGolden("ServiceRequest/linked", ServiceRequest.ofLinked("other"));
        assertThat(ServiceRequest.ofLinked("other").linkedName()).contains("other");
        assertThat(ServiceRequest.of(0x10).linkedName()).isEmpty();
        assertGolden("ServiceRequest/tls", ServiceRequest.of(0x10).overTls());
        assertThat(ServiceRequest.of(0x10).wantsTls()).isFalse();
        assertThat(ServiceRequest.of(0x10).overTls().wantsTls()).isTrue();
    }

    @Test
    void aRoomIsAskedForByItsCookie() {
        RoomId room = new RoomId(4, "4-0-parleyroom", 0);
        assertGolden("ServiceRequest/room", ServiceRequest.ofRoom(room));
        assertThat(ServiceRequest.ofRoom(room).room()).contains(room);
        assertThat(ServiceRequest.of(0x10).room()).isEmpty();
    }

    @Test
    void aServiceIsAtAnAddressBehindACookie() {
        ServiceResponse response = ServiceResponse.of(0x10, new ServerAddress("127.0.0.1", 5190), COOKIE);
        assertGolden("ServiceResponse", response);
        assertThat(response.service()).isEqualTo(0x10);
        assertThat(response.server()).contains(new ServerAddress("127.0.0.1", 5190));
        assertThat(response.cookie()).contains(COOKIE);
        assertThat(response.tlsState()).isZero();
        assertThat(response.certificateName()).isEmpty();
    }

    @Test
    void aMigrationNamesTheNextServer() {
        Migration migration =
                Migration.of(List.of(1, 4), new ServerAddress("127.0.0.1", 5191), ByteString.decodeHex("6b000c01"));
        assertGolden("Migration", migration);
        assertThat(migration.server()).contains(new ServerAddress("127.0.0.1", 5191));
        assertThat(migration.cookie()).contains(ByteString.decodeHex("6b000c01"));
    }

    @Test
    void aPauseIsAcknowledgedAndEnds() {
        assertGolden("Pause", new Pause(List.of()));
        assertGolden("PauseAck", new PauseAck(List.of(1, 4, 0x13)));
        assertGolden("Resume", new Resume(List.of()));
    }

    @Test
    void bodilessRequestsAreTheirHeaders() {
        assertGolden("RateQuery", new RateQuery());
        assertGolden("SelfInfoQuery", new SelfInfoQuery());
        assertGolden("NoOperation", new NoOperation());
    }

    @Test
    void selfInfoDescribesUsAndOurSessions() {
        SelfInfo self = golden("SelfInfo", SelfInfo.class);
        assertThat(self).isEqualTo(SelfInfo.of(self.user()));
        assertThat(self.user().screenName()).isEqualTo("Alice Test");
        assertThat(self.user().signOnTime()).isEqualTo(0x66000000L);
        assertThat(self.user().memberSince()).isEqualTo(0x3B9ACA00L);
        SelfInfo several = golden("SelfInfo/instances", SelfInfo.class);
        assertThat(several.user().instance()).isEqualTo(2);
        assertThat(several.instances()).hasSize(1).allMatch(UserInfo::isPrimaryInstance);
    }

    @Test
    void aWarningNamesWhoGaveItOrNobody() {
        UserInfo bob =
                new UserInfo("bob", 30, TlvBlock.builder().u16(0x0001, 0x0011).build());
        assertGolden("WarningReceived", new WarningReceived(30, Optional.empty()));
        assertGolden("WarningReceived/named", new WarningReceived(100, Optional.of(bob)));
    }

    @Test
    void ourOwnStateIsTold() {
        assertGolden("SetIdle", new SetIdle(600));
        assertGolden("SetPrivacyFlags", new SetPrivacyFlags(3));
        assertGolden("SetStatus", SetStatus.of(IcqStatus.AVAILABLE));
        assertGolden("SetStatus/direct", SetStatus.of(DirectConnectionInfo.NONE));
        assertThat(SetStatus.of(DirectConnectionInfo.NONE).status()).isEmpty();
        assertThat(SetStatus.of(DirectConnectionInfo.NONE).directConnection()).contains(DirectConnectionInfo.NONE);
    }

    @Test
    void aStatusTextComesWithTheStatus() {
        SetStatus status = golden("SetStatus/text", SetStatus.class);
        assertThat(status.status()).hasValue(0x10020001L);
        assertThat(status.art()).extracting(BartId::type).containsExactly(BartId.STATUS_TEXT, BartId.STATUS_LINK);
        assertThat(status.art().get(0).text()).contains("Gone to lunch, back at %t");
        assertThat(status.art().get(0)).isEqualTo(BartId.statusText("Gone to lunch, back at %t"));
        assertThat(status.art().get(1).isCleared()).isTrue();
        assertThat(SetStatus.of(status.art()).art()).isEqualTo(status.art());
    }

    @Test
    void theServerTellsWhatItMakesOfOurIcon() {
        OwnArt wanted = golden("OwnArt", OwnArt.class);
        assertThat(wanted.ids()).containsExactly(new BartId(BartId.BUDDY_ICON, BartId.UNKNOWN_TO_SERVER, ICON));
        assertGolden("OwnArt/cleared", new OwnArt(List.of(BartId.noIcon())));
    }

    @Test
    void aClientNamesItsCertificates() {
        AnnounceArt art = golden("AnnounceArt", AnnounceArt.class);
        assertThat(art.ids()).extracting(BartId::type).containsExactly(0x0402, 0x0403);
        assertGolden("AnnounceArt", art);
    }

    @Test
    void theServerHasSomethingToSay() {
        assertGolden("MessageOfTheDay", MessageOfTheDay.of("Welcome"));
        assertThat(golden("MessageOfTheDay", MessageOfTheDay.class).text()).isEqualTo("Welcome");
    }

    @Test
    void aProbeIsKeptAsItCame() {
        assertGolden(
                "ClientProbe",
                new ClientProbe(ByteString.decodeHex("0000010000001000" + "00010007" + "61696d2e657865")));
        assertGolden(
                "ClientProbeReply", new ClientProbeReply(ByteString.decodeHex("001054ef36ec71201fdf9d1423fd26f97f6b")));
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.chat;

import static im.parley.oscar.snac.SnacAssert.assertGolden;
import static im.parley.oscar.snac.SnacAssert.golden;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.oscar.snac.chatnav.RoomId;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.UserInfo;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ChatSnacTest {
    @Test
    void theRoomIsDescribedOnEntering() {
        RoomUpdate update = golden("RoomUpdate", RoomUpdate.class);
        assertThat(update.room().id()).isEqualTo(new RoomId(4, "4-0-Parley", 0));
        assertThat(update.room().name()).contains("Parley");
    }

    @Test
    void peopleComeAndGo() {
        List<UserInfo> joined = golden("UsersJoined", UsersJoined.class).users();
        assertThat(joined).extracting(UserInfo::screenName).containsExactly("alice", "bob");
        assertGolden("UsersJoined", new UsersJoined(joined));
        List<UserInfo> left = golden("UsersLeft", UsersLeft.class).users();
        assertThat(left).extracting(UserInfo::screenName).containsExactly("bob");
        assertThat(left.get(0).classFlags()).isZero();
    }

    @Test
    void wordsForAllAskToBeReflected() {
        SendRoomMessage message = SendRoomMessage.toAll(0x339FC99A66320DB7L, "hello room");
        assertGolden("SendRoomMessage/ours", message);
        for (String recorded : List.of("SendRoomMessage", "SendRoomMessage/recorded-wide")) {
            assertThat(golden(recorded, SendRoomMessage.class).text(ISO_8859_1).orElseThrow())
                    .startsWith("hello");
        }
        assertThat(message.wantsReflection()).isTrue();
        assertThat(message.isWhisper()).isFalse();
        assertThat(message.isAutoReply()).isFalse();
        assertGolden("SendRoomMessage/wide", SendRoomMessage.toAll(0xE3467CC254F81BE8L, "hello back €"));
    }

    @Test
    void aWhisperNamesItsRecipient() {
        SendRoomMessage message = SendRoomMessage.whisper(0x3132333435363700L, "bob", "psst");
        assertGolden("SendRoomMessage/whisper", message);
        assertThat(message.isWhisper()).isTrue();
        assertThat(message.recipient()).contains("bob");
        assertThat(message.wantsReflection()).isFalse();
    }

    @Test
    void wordsAreHandedOnWithTheirSender() {
        IncomingRoomMessage message = golden("IncomingRoomMessage", IncomingRoomMessage.class);
        UserInfo alice = message.sender().orElseThrow();
        assertThat(alice.screenName()).isEqualTo("alice");
        assertThat(message.text(ISO_8859_1)).contains("hello room");
        SendRoomMessage said = golden("SendRoomMessage", SendRoomMessage.class);
        assertThat(IncomingRoomMessage.relay(said, alice)).isEqualTo(message);
        SendRoomMessage ours = golden("SendRoomMessage/ours", SendRoomMessage.class);
        assertThat(IncomingRoomMessage.of(message.cookie(), alice, "hello room"))
                .isEqualTo(IncomingRoomMessage.relay(ours, alice));
    }

    @Test
    void automaticWordsAndOtherCharsetsAreTold() {
        IncomingRoomMessage message = golden("IncomingRoomMessage/automatic", IncomingRoomMessage.class);
        assertThat(message.isAutoReply()).isTrue();
        assertThat(message.text(ISO_8859_1)).contains("café");
        assertThat(message.sender()).contains(UserInfo.of("bob"));
    }

    @Test
    void wordsInACharsetThatIsNotNamedAreRead() {
        assertThat(golden("SendRoomMessage/unnamed-wide", SendRoomMessage.class).text(ISO_8859_1))
                .contains("Привет");
        assertThat(golden("SendRoomMessage/unnamed", SendRoomMessage.class).text(ISO_8859_1))
                .contains("café ü");
    }

    @Test
    void aWhisperStaysOneWhenItIsHandedOn() {
        SendRoomMessage whisper = SendRoomMessage.whisper(1, "bob", "psst");
        IncomingRoomMessage message = IncomingRoomMessage.relay(whisper, UserInfo.of("alice"));
        assertThat(message.isWhisper()).isTrue();
        assertThat(message.text(ISO_8859_1)).contains("psst");
    }

    @Test
    void warningsAreOpenOrNot() {
        assertGolden("WarnMember", WarnMember.anonymously("bob"));
        assertThat(WarnMember.anonymously("bob").isAnonymous()).isTrue();
        assertThat(WarnMember.openly("bob").isAnonymous()).isFalse();
        WarnMember more = golden("WarnMember/more", WarnMember.class);
        assertThat(more.isAnonymous()).isFalse();
        assertThat(more.most()).isEqualTo(100);
        assertThat(more.tlvs().has(0x0001)).isTrue();
        assertGolden("WarnMemberResult", new WarnMemberResult(30, 230));
    }

    @Test
    void withoutTextOrSenderThereIsNone() {
        IncomingRoomMessage empty = new IncomingRoomMessage(1, 3, TlvBlock.EMPTY);
        assertThat(empty.text(ISO_8859_1)).isEmpty();
        assertThat(empty.sender()).isEmpty();
        TlvBlock damaged = TlvBlock.builder().u16(3, 1).u16(5, 1).build();
        assertThat(new IncomingRoomMessage(1, 3, damaged).text(ISO_8859_1)).isEmpty();
        assertThat(new IncomingRoomMessage(1, 3, damaged).sender()).isEmpty();
    }

    @Property
    void everyTextArrivesAsItWasSaid(@ForAll @StringLength(max = 60) String text) {
        SendRoomMessage said = SendRoomMessage.toAll(7, text);
        assertThat(IncomingRoomMessage.relay(said, UserInfo.of("alice")).text(ISO_8859_1))
                .contains(text);
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.chatnav;

import static im.parley.oscar.snac.SnacAssert.assertGolden;
import static im.parley.oscar.snac.SnacAssert.golden;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.UserInfo;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ChatNavSnacTest {
    private static final RoomId PARLEY = new RoomId(RoomId.PRIVATE_EXCHANGE, "4-0-Parley", 0);

    @Test
    void queriesNameWhatTheyAskFor() {
        assertGolden("ChatRightsQuery", new ChatRightsQuery());
        assertGolden("ExchangeQuery", new ExchangeQuery(4));
        assertGolden("RoomQuery", new RoomQuery(PARLEY, 2));
        assertGolden("RoomQuery/brief", new RoomQuery(new RoomId(4, "4-0-joscarroom", 0), OptionalInt.empty()));
        assertGolden("RoomDetailsQuery", new RoomDetailsQuery(PARLEY));
        assertGolden("RoomOccupantsQuery", new RoomOccupantsQuery(PARLEY));
    }

    @Test
    void aRoomIsMadeByItsName() {
        assertGolden("CreateRoom", CreateRoom.named("Parley"));
        assertThat(golden("CreateRoom", CreateRoom.class).name()).isEqualTo("Parley");
        CreateRoom uncounted = golden("CreateRoom/uncounted", CreateRoom.class);
        assertThat(uncounted.name()).isEqualTo("joscarroom");
        assertGolden("CreateRoom/uncounted", uncounted);
        assertThat(new CreateRoom(new RoomInfo(PARLEY, 1, TlvBlock.EMPTY)).name())
                .isEmpty();
    }

    @Test
    void aSearchNamesWordsAndAnExchange() {
        assertGolden("SearchRooms", SearchRooms.named(5, "lobby"));
        assertThat(golden("SearchRooms", SearchRooms.class).words()).isEqualTo("lobby");
        assertThat(new SearchRooms(5, TlvBlock.EMPTY).words()).isEmpty();
    }

    @Test
    void limitsListTheExchanges() {
        ChatNavInfo info = golden("ChatNavInfo", ChatNavInfo.class);
        assertThat(info.maxRooms()).isEqualTo(10);
        assertThat(info.rooms()).isEmpty();
        List<ExchangeInfo> exchanges = info.exchanges();
        assertThat(exchanges).extracting(ExchangeInfo::id).containsExactly(4, 5);
        ExchangeInfo first = exchanges.get(0);
        assertThat(first.maxRooms()).isEqualTo(10);
        assertThat(first.classPermissions()).isEqualTo(0x10);
        assertThat(first.maxNameLength()).isEqualTo(100);
        assertThat(first.flags())
                .isEqualTo(ChatTraits.EVILABLE
                        | ChatTraits.NAVIGATION_ONLY
                        | ChatTraits.INSTANCING
                        | ChatTraits.OCCUPANT_PEEK);
        assertThat(first.createPermission()).isEqualTo(2);
        assertThat(first.charset()).contains("us-ascii");
        assertThat(first.language()).contains("en");
        assertGolden("ChatNavInfo", ChatNavInfo.rights(10, exchanges));
    }

    @Test
    void anExchangeWithoutACountIsReadTheSame() {
        TlvBlock tlvs = TlvBlock.builder().u16(2, 0x10).u8(3, 10).build();
        assertThat(golden("ChatNavInfo/uncounted", ChatNavInfo.class).exchanges())
                .containsExactly(new ExchangeInfo(5, tlvs));
    }

    @Test
    void anExchangeIsAnsweredAlone() {
        ExchangeInfo exchange =
                golden("ChatNavInfo", ChatNavInfo.class).exchanges().get(1);
        assertThat(ChatNavInfo.exchange(exchange).exchanges()).containsExactly(exchange);
    }

    @Test
    void aRoomIsDescribed() {
        RoomInfo room = golden("ChatNavInfo/room", ChatNavInfo.class).room().orElseThrow();
        assertThat(room.id()).isEqualTo(PARLEY);
        assertThat(room.detail()).isEqualTo(2);
        assertThat(room.name()).contains("Parley");
        assertThat(room.qualifiedName()).contains("Parley");
        assertThat(room.createTime()).isEqualTo(0x6B00D604L);
        assertThat(room.maxMessageLength()).isEqualTo(1024);
        assertThat(room.maxVisibleLength()).isEqualTo(1024);
        assertThat(room.maxOccupancy()).isEqualTo(100);
        assertThat(room.occupancy()).isZero();
        assertThat(room.occupants()).isEmpty();
        assertThat(room.descriptionUrl()).isEmpty();
        assertGolden("ChatNavInfo/room", ChatNavInfo.room(room));
    }

    @Test
    void occupantsComeBackToBack() {
        UserInfo alice = UserInfo.of("alice");
        UserInfo bob = UserInfo.of("bob");
        TlvBlock tlvs = TlvBlock.builder()
                .value(0x0073, out -> {
                    alice.write(out);
                    bob.write(out);
                })
                .build();
        assertThat(new RoomInfo(PARLEY, 2, tlvs).occupants()).containsExactly(alice, bob);
    }

    @Test
    void aDamagedRoomOrExchangeIsLeftOut() {
        TlvBlock damaged = TlvBlock.builder().u8(3, 1).u16(4, 7).build();
        ChatNavInfo info = new ChatNavInfo(damaged);
        assertThat(info.exchanges()).isEmpty();
        assertThat(info.room()).isEmpty();
    }
}

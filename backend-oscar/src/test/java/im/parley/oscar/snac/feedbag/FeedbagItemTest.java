// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.feedbag;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.oscar.wire.BartId;
import im.parley.oscar.wire.Tlv;
import im.parley.oscar.wire.TlvBlock;
import java.util.List;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class FeedbagItemTest {
    private static final FeedbagItem BOB = FeedbagItem.buddy("bob", 3, 7);

    @Test
    void unknownAttributesSurviveAnEditInTheirPlaces() {
        TlvBlock before = TlvBlock.builder()
                .bytes(0x7777, ByteString.decodeHex("01"))
                .string(FeedbagAttribute.ALIAS, "Bobby")
                .flag(0x0066)
                .build();
        TlvBlock after = TlvBlock.builder()
                .bytes(0x7777, ByteString.decodeHex("01"))
                .string(FeedbagAttribute.ALIAS, "Robert")
                .flag(0x0066)
                .build();
        assertThat(BOB.with(before).withAlias("Robert")).isEqualTo(BOB.with(after));
    }

    @Test
    void aliasAndCommentComeAndGo() {
        FeedbagItem named = BOB.withAlias("B\u00F6b").withComment("from work");
        assertThat(named.alias()).contains("B\u00F6b");
        assertThat(named.comment()).contains("from work");
        assertThat(named.withAlias("").withComment("")).isEqualTo(BOB);
        assertThat(BOB.alias()).isEmpty();
    }

    @Test
    void anEmptyAliasIsNone() {
        assertThat(BOB.with(TlvBlock.builder().flag(FeedbagAttribute.ALIAS).build())
                        .alias())
                .isEmpty();
    }

    @Test
    void orderIsAListOfIds() {
        FeedbagItem group = FeedbagItem.group("Friends", 3, List.of(7, 9, 0xFFFF));
        assertThat(group.order()).containsExactly(7, 9, 0xFFFF);
        assertThat(group.withOrder(List.of())).isEqualTo(FeedbagItem.group("Friends", 3, List.of()));
        assertThat(BOB.order()).isEmpty();
    }

    @Test
    void anOrderCutShortLosesItsLastId() {
        FeedbagItem damaged = BOB.with(TlvBlock.builder()
                .bytes(FeedbagAttribute.ORDER, ByteString.decodeHex("000700"))
                .build());
        assertThat(damaged.order()).containsExactly(7);
    }

    @Test
    void authorizationIsAwaitedUntilItComes() {
        FeedbagItem waiting = BOB.awaitingAuthorization(true);
        assertThat(waiting.isAwaitingAuthorization()).isTrue();
        assertThat(waiting.attributes()).containsExactly(new Tlv(0x0066, ByteString.EMPTY));
        assertThat(waiting.awaitingAuthorization(false)).isEqualTo(BOB);
    }

    @Test
    void theRootHoldsTheGroups() {
        assertThat(FeedbagItem.root(List.of(1)).isRoot()).isTrue();
        assertThat(FeedbagItem.group("Friends", 1, List.of()).isRoot()).isFalse();
        assertThat(FeedbagItem.ofRoot(FeedbagItem.DENY, "", 0).isRoot()).isFalse();
    }

    @Test
    void theModeIsOneByte() {
        FeedbagItem privacy = FeedbagItem.privacy(4, PermitMode.PERMIT_BUDDIES);
        assertThat(privacy.permitMode()).contains(PermitMode.PERMIT_BUDDIES);
        assertThat(privacy.attributes()).containsExactly(new Tlv(0x00CA, ByteString.decodeHex("05")));
        assertThat(BOB.permitMode()).isEmpty();
        for (PermitMode mode : PermitMode.values()) {
            assertThat(PermitMode.of(mode.code())).contains(mode);
        }
    }

    @Test
    void artIsNamedByTypeFlagsAndHash() {
        BartId icon = BartId.icon(ByteString.decodeHex("4ab80dd8042f177146057a6e1794b3b6"));
        FeedbagItem item = FeedbagItem.art(5, icon);
        assertThat(item.name()).isEqualTo("1");
        assertThat(item.art()).contains(icon);
        assertThat(item.withName("no number").art().map(BartId::type)).contains(BartId.BUDDY_ICON);
        assertThat(BOB.art()).isEmpty();
    }

    @Test
    void movingKeepsAllButTheIds() {
        FeedbagItem moved = BOB.withAlias("Bobby").movedTo(4, 1);
        assertThat(moved).isEqualTo(FeedbagItem.buddy("bob", 4, 1).withAlias("Bobby"));
    }
}

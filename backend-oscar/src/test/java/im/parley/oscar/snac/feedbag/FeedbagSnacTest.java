// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.feedbag;

import static im.parley.oscar.snac.SnacAssert.assertGolden;
import static im.parley.oscar.snac.SnacAssert.golden;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.oscar.wire.BartId;
import java.util.List;
import java.util.OptionalLong;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class FeedbagSnacTest {
    private static final ByteString TWO_ZEROS = ByteString.decodeHex("0000");

    @Test
    void limitsAreToldForEachTypeOfItem() {
        assertGolden("FeedbagRightsQuery", new FeedbagRightsQuery());
        assertGolden("FeedbagRights", FeedbagRights.of(List.of(400, 61, 200, 200, 1, 1)));
        FeedbagRights rights = golden("FeedbagRights", FeedbagRights.class);
        assertThat(rights.maxItems(FeedbagItem.BUDDY)).hasValue(400);
        assertThat(rights.maxItems(FeedbagItem.GROUP)).hasValue(61);
        assertThat(rights.maxItems(FeedbagItem.ART)).isEmpty();
        assertThat(rights.maxNameLength()).isZero();
    }

    @Test
    void theListIsAskedForWholeOrWhereItChanged() {
        assertGolden("FeedbagQuery", new FeedbagQuery());
        assertGolden("FeedbagQueryIfModified", FeedbagQueryIfModified.of(0x65FFFC18L, 4));
        assertGolden("FeedbagNotModified", new FeedbagNotModified(FeedbagStamp.of(0x65FFFC18L, 4)));
        assertGolden("FeedbagNotModified/short", new FeedbagNotModified(new FeedbagStamp(0x65FFFC18L, 4, 1)));
        assertGolden("FeedbagActivate", new FeedbagActivate());
    }

    @Test
    void theListIsItemsAndATime() {
        assertGolden(
                "FeedbagReply",
                FeedbagReply.of(
                        List.of(
                                FeedbagItem.root(List.of(1)),
                                FeedbagItem.group("Friends", 1, List.of(16)),
                                FeedbagItem.buddy("bobtest", 1, 16),
                                FeedbagItem.privacy(2, PermitMode.DENY_SOME)),
                        0x65FFFC18L));
    }

    @Test
    void aPartOfTheListMayHaveNoTime() {
        assertGolden(
                "FeedbagReply/part",
                new FeedbagReply(
                        0, List.of(FeedbagItem.buddy("bob", 3, 1).withAlias("Bobby T")), OptionalLong.empty()));
    }

    @Test
    void editsAreItems() {
        BartId icon = new BartId(BartId.BUDDY_ICON, 0, ByteString.decodeHex("4ab80dd8042f177146057a6e1794b3b6"));
        assertGolden("FeedbagInsert", new FeedbagInsert(List.of(FeedbagItem.buddy("carol", 2, 1))));
        assertGolden(
                "FeedbagDelete",
                new FeedbagDelete(List.of(FeedbagItem.buddy("bob", 1, 1).withAlias("Bobby T"))));
        FeedbagUpdate update = golden("FeedbagUpdate", FeedbagUpdate.class);
        assertThat(update.items()).hasSize(1);
        assertThat(update.items().get(0).withAlias("")).isEqualTo(FeedbagItem.art(2, icon));
    }

    @Test
    void editsThatBelongTogetherAreBracketed() {
        assertGolden("FeedbagStartCluster", FeedbagStartCluster.of());
        assertGolden(
                "FeedbagStartCluster/import", new FeedbagStartCluster(OptionalLong.of(FeedbagStartCluster.IMPORT)));
        assertGolden("FeedbagEndCluster", new FeedbagEndCluster());
    }

    @Test
    void eachItemOfAnEditHasAResult() {
        assertGolden(
                "FeedbagStatus",
                new FeedbagStatus(List.of(FeedbagResult.OK.code(), FeedbagResult.AUTHORIZATION_REQUIRED.code())));
    }

    @Test
    void authorizationIsAskedForAndGiven() {
        assertGolden("PreAuthorize", PreAuthorize.of("100001", "ok"));
        assertGolden("PreAuthorized", PreAuthorized.of("100003", "ok"));
        assertGolden(
                "RequestAuthorization", new RequestAuthorization("100003", "please", ByteString.decodeHex("000000")));
        assertGolden("AuthorizationRequested", AuthorizationRequested.of("100003", "please"));
        assertGolden("ReplyAuthorization", new ReplyAuthorization("100003", 1, "", ByteString.EMPTY));
        assertGolden("AuthorizationReplied", new AuthorizationReplied("100001", 0, "no", TWO_ZEROS));
        assertGolden("RemoveMe", new RemoveMe("100001"));
        assertGolden("YouWereAdded", new YouWereAdded("100003"));
        assertThat(AuthorizationReplied.of("100001", true, "").isGranted()).isTrue();
        assertThat(AuthorizationReplied.of("100001", false, "").isGranted()).isFalse();
        assertThat(ReplyAuthorization.of("100001", true, "").isGranted()).isTrue();
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icon;

import static im.parley.oscar.snac.SnacAssert.assertGolden;
import static im.parley.oscar.snac.SnacAssert.golden;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.RequestException.Reason;
import im.parley.oscar.wire.BartId;
import java.util.List;
import java.util.Optional;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class IconSnacTest {
    private static final ByteString IMAGE = ByteString.encodeUtf8("GIF89a");
    private static final ByteString HASH = ByteString.decodeHex("4ab80dd8042f177146057a6e1794b3b6");

    @Test
    void anImageIsUploadedAndNamed() {
        UploadIcon upload = new UploadIcon(BartId.BUDDY_ICON, IMAGE);
        assertGolden("UploadIcon", upload);
        assertThat(upload.toString()).contains("6 bytes");
        UploadIconReply reply = UploadIconReply.of(IconResult.SUCCESS, BartId.icon(HASH));
        assertGolden("UploadIconReply", reply);
        assertThat(reply.result()).contains(IconResult.SUCCESS);
    }

    @Test
    void aRefusedUploadMayComeWithoutAName() {
        UploadIconReply refused = golden("UploadIconReply/refused", UploadIconReply.class);
        assertThat(refused).isEqualTo(new UploadIconReply(4, Optional.empty()));
        assertThat(refused.result()).contains(IconResult.TOO_BIG);
    }

    @Test
    void anImageIsAskedForAndSent() {
        assertGolden("IconQuery", IconQuery.of("bob", BartId.noIcon()));
        IconReply reply = golden("IconReply", IconReply.class);
        assertThat(reply.id()).isEqualTo(BartId.noIcon());
        assertThat(reply.image().size()).isEqualTo(43);
        assertThat(reply.image().utf8()).startsWith("GIF89a");
        assertThat(reply.toString()).contains("bob").contains("43 bytes");
    }

    @Test
    void icqClientsAskForSeveral() {
        BartId big = new BartId(BartId.BIG_ICON, BartId.CUSTOM, HASH);
        assertGolden("IcqIconQuery", new IcqIconQuery("100003", List.of(BartId.icon(HASH), big)));
        assertThat(IcqIconQuery.of("100003", big).ids()).containsExactly(big);
        BartId given = new BartId(BartId.BUDDY_ICON, 0, HASH);
        IcqIconReply reply = new IcqIconReply("100003", BartId.icon(HASH), 0, given, IMAGE);
        assertGolden("IcqIconReply", reply);
        assertThat(reply.toString()).contains("6 bytes");
        assertThat(golden("IcqIconReply/missing", IcqIconReply.class).result()).contains(IconResult.NOT_FOUND);
    }

    @Test
    void everyResultIsFoundByItsNumberAndUnknownOnesSayIt() {
        for (IconResult result : IconResult.values()) {
            assertThat(IconResult.of(result.code())).contains(result);
            assertThat(IconResult.exception(result.code()).reason()).isEqualTo(result.reason());
        }
        assertThat(IconResult.exception(0x63).reason()).isEqualTo(Reason.OTHER);
        assertThat(IconResult.exception(0x63)).hasMessageContaining("63");
    }
}

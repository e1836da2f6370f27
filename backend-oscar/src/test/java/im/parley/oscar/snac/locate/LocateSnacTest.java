// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.locate;

import static im.parley.oscar.snac.SnacAssert.assertGolden;
import static im.parley.oscar.snac.SnacAssert.golden;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.oscar.wire.Capability;
import im.parley.oscar.wire.MimeText;
import im.parley.oscar.wire.TlvBlock;
import java.util.List;
import java.util.Optional;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class LocateSnacTest {
    @Test
    void limitsAreTold() {
        assertGolden("LocateRightsQuery", new LocateRightsQuery());
        assertGolden("LocateRights", LocateRights.of(1024, 16));
        LocateRights rights = golden("LocateRights/all", LocateRights.class);
        assertThat(rights.maxEmails()).isEqualTo(1002);
        assertThat(rights.maxCertificatesLength()).isEqualTo(1003);
        assertThat(rights.maxShortCapabilities()).isEqualTo(1004);
        assertThat(rights.maxProfileLength()).isEqualTo(1000);
        assertThat(rights.maxCapabilities()).isEqualTo(1001);
        assertThat(new LocateRights(TlvBlock.EMPTY).maxProfileLength()).isZero();
    }

    @Test
    void capabilitiesAreSet() {
        List<Capability> both = List.of(Capability.CHAT, Capability.ICQ_INTEROPERABILITY);
        assertGolden("SetUserInfo", SetUserInfo.capabilities(both));
        assertThat(SetUserInfo.capabilities(both).capabilities()).contains(both);
        assertThat(SetUserInfo.capabilities(List.of()).capabilities()).contains(List.of());
        assertThat(SetUserInfo.back().capabilities()).isEmpty();
    }

    @Test
    void anEmptyTextEndsBeingAway() {
        assertGolden("SetUserInfo/back", SetUserInfo.back());
        assertThat(SetUserInfo.back().away()).contains(new MimeText("", ByteString.EMPTY));
        assertThat(SetUserInfo.capabilities(List.of()).away()).isEmpty();
    }

    @Test
    void textsGoOutInTheSmallestCharset() {
        assertGolden("SetUserInfo/away", SetUserInfo.away(MimeText.of("au lo\u00E9")));
        SetUserInfo profile = SetUserInfo.profile(MimeText.of("\u2603"));
        assertThat(profile.profile()).map(MimeText::charset).contains("unicode-2-0");
        assertThat(profile.profile()).map(MimeText::text).contains("\u2603");
    }

    @Test
    void askingNamesAUserAndWhatIsWanted() {
        assertGolden("UserInfoRequest", new UserInfoRequest(3, "bob"));
        assertGolden("UserInfoQuery", new UserInfoQuery(UserInfoQuery.PROFILE | UserInfoQuery.AWAY, "bob"));
    }

    @Test
    void eachTextHasACharsetOfItsOwn() {
        UserInfoReply reply = golden("UserInfoReply", UserInfoReply.class);
        assertThat(reply.user().screenName()).isEqualTo("bob");
        assertThat(reply.user().isAway()).isTrue();
        assertThat(reply.profile()).map(MimeText::text).contains("\u00E9\u2603");
        assertThat(reply.away()).map(MimeText::text).contains("away");
        assertThat(UserInfoReply.of(reply.user(), reply.profile(), reply.away()))
                .isEqualTo(reply);
        assertThat(UserInfoReply.of(reply.user(), Optional.empty(), Optional.empty())
                        .away())
                .isEmpty();
        assertThat(reply.capabilities()).isEmpty();
    }

    @Test
    void watchersAreLists() {
        assertGolden("WatcherSubscribe", new WatcherSubscribe(List.of("bob", "alice")));
        assertGolden("WatcherNotification", new WatcherNotification(List.of("bob")));
    }

    @Test
    void theDirectoryIsReadAndWritten() {
        DirectoryInfo info = golden("SetDirectoryInfo", SetDirectoryInfo.class).info();
        assertThat(info.firstName()).contains("Alice");
        assertThat(info.lastName()).contains("Test");
        assertThat(info.city()).contains("Oslo");
        assertThat(info.interests()).containsExactly("music", "chess");
        assertGolden("SetDirectoryInfoReply", new SetDirectoryInfoReply(1));
        assertGolden("DirectoryInfoRequest", new DirectoryInfoRequest("alice"));
        assertGolden(
                "DirectoryInfoReply",
                new DirectoryInfoReply(
                        1,
                        TlvBlock.builder()
                                .string(0x0001, "Alice")
                                .string(0x0006, "NO")
                                .build()));
    }

    @Test
    void keywordsAreSet() {
        SetKeywords keywords = golden("SetKeywords", SetKeywords.class);
        assertThat(keywords.keywords()).containsExactly("music", "chess");
        assertGolden("SetKeywordsReply", new SetKeywordsReply(1));
    }
}

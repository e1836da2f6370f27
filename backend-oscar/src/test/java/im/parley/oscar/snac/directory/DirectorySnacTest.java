// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.directory;

import static im.parley.oscar.snac.SnacAssert.assertGolden;
import static im.parley.oscar.snac.SnacAssert.golden;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.oscar.snac.directory.InterestsReply.Interest;
import im.parley.oscar.snac.locate.DirectoryInfo;
import im.parley.oscar.wire.TlvBlock;
import java.util.List;
import org.junit.jupiter.api.Test;

class DirectorySnacTest {
    @Test
    void aSearchTellsWhatIsKnown() {
        TlvBlock ada = TlvBlock.builder().string(1, "Ada").string(2, "Lovelace").build();
        assertGolden("DirectorySearch", DirectorySearch.byName(new DirectoryInfo(ada)));
        DirectorySearch search = golden("DirectorySearch", DirectorySearch.class);
        assertThat(search.kind()).isEqualTo(DirectorySearch.BY_NAME);
        assertThat(search.known().firstName()).contains("Ada");
        assertThat(search.known().lastName()).contains("Lovelace");
        assertGolden("DirectorySearch/email", DirectorySearch.byEmail("a@example.org"));
        assertGolden("DirectorySearch/interest", DirectorySearch.byInterest("Chess"));
        assertThat(DirectorySearch.byInterest("Chess").kind()).isEqualTo(DirectorySearch.BY_EMAIL_OR_INTEREST);
    }

    @Test
    void usersAreFound() {
        DirectorySearchReply reply = golden("DirectorySearchReply", DirectorySearchReply.class);
        assertThat(reply.status()).isEqualTo(DirectorySearchReply.OK);
        assertThat(reply.users()).hasSize(2);
        assertThat(reply.users().get(0).screenName()).contains("ada1815");
        assertGolden("DirectorySearchReply", DirectorySearchReply.found(reply.users()));
        assertGolden(
                "DirectorySearchReply/many", new DirectorySearchReply(DirectorySearchReply.TOO_MANY, 0, List.of()));
    }

    @Test
    void interestsAreListedWithTheirCategory() {
        assertGolden("InterestsQuery", new InterestsQuery());
        assertGolden(
                "InterestsReply",
                InterestsReply.of(List.of(
                        new Interest(Interest.CATEGORY, 1, "Games"), new Interest(Interest.KEYWORD, 1, "Chess"))));
    }
}

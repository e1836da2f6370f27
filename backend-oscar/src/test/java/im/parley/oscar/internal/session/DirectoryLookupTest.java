// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import static im.parley.oscar.internal.session.Outcomes.failure;
import static im.parley.oscar.internal.session.Outcomes.result;
import static im.parley.oscar.internal.session.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.UserId;
import im.parley.extension.Directory;
import im.parley.extension.DirectoryEntry;
import im.parley.extension.DirectoryEntry.Field;
import im.parley.oscar.snac.directory.DirectorySearch;
import im.parley.oscar.snac.directory.DirectorySearchReply;
import im.parley.oscar.snac.directory.DirectorySnac;
import im.parley.oscar.snac.directory.InterestsQuery;
import im.parley.oscar.snac.directory.InterestsReply;
import im.parley.oscar.snac.directory.InterestsReply.Interest;
import im.parley.oscar.snac.locate.DirectoryInfo;
import im.parley.oscar.snac.locate.DirectoryInfoReply;
import im.parley.oscar.snac.locate.DirectoryInfoRequest;
import im.parley.oscar.snac.locate.SetDirectoryInfo;
import im.parley.oscar.snac.locate.SetDirectoryInfoReply;
import im.parley.oscar.snac.locate.SetKeywords;
import im.parley.oscar.snac.locate.SetKeywordsReply;
import im.parley.oscar.snac.lookup.FindByEmail;
import im.parley.oscar.snac.lookup.FoundByEmail;
import im.parley.oscar.snac.service.ServiceRequest;
import im.parley.oscar.wire.SnacError;
import im.parley.oscar.wire.TlvBlock;
import io.reactivex.rxjava3.observers.TestObserver;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectoryLookupTest {
    private static final DirectoryEntry JUANA =
            DirectoryEntry.EMPTY.with(Field.FIRST_NAME, "Juana").with(Field.CITY, "Málaga");
    private static final DirectoryInfo FOUND = new DirectoryInfo(TlvBlock.builder()
            .string(0x0009, "Ju Ana")
            .string(0x0001, "Juana")
            .string(0x0003, "")
            .string(0x0008, "Málaga")
            .build());
    private static final DirectoryEntry JUANA_FOUND =
            new DirectoryEntry(Optional.of(new UserId("oscar", "juana", "Ju Ana")), JUANA.fields());

    /** The flag of an answer that has more behind it. */
    private static final int MORE = 1;

    private final Talk talk = new Talk().serving(0x01, 0x02, 0x03, 0x04, 0x0A, 0x13);
    private final ScriptedServer odir = talk.service("odir");

    private Directory directory() {
        return talk.online().part(Directory.class).orElseThrow();
    }

    @Test
    void anEntryIsWhatIsFilledIn() {
        TestObserver<DirectoryEntry> asked = directory().of(Talk.user("Bob")).test();
        assertThat(talk.bos.expect(DirectoryInfoRequest.class).screenName()).isEqualTo("bob");
        TlvBlock tlvs = TlvBlock.builder()
                .string(0x0002, "Builder")
                .string(0x000C, "")
                .string(0x0021, "1 Yard")
                .string(0x000F, "en")
                .string(0x000B, "Chess")
                .string(0x000B, "Jazz")
                .build();
        talk.bos.answer(new DirectoryInfoReply(1, tlvs));
        assertThat(value(asked))
                .isEqualTo(new DirectoryEntry(
                        Optional.of(Talk.user("Bob")),
                        Map.of(Field.LAST_NAME, "Builder", Field.STREET, "1 Yard", Field.LANGUAGE, "en"),
                        List.of("Chess", "Jazz")));
    }

    @Test
    void whoeverHasEnteredNothingHasNoEntry() {
        TestObserver<DirectoryEntry> asked = directory().of(Talk.user("Bob")).test();
        talk.bos.expect(DirectoryInfoRequest.class);
        talk.bos.answer(new DirectoryInfoReply(1, TlvBlock.EMPTY));
        result(asked).assertNoValues();
    }

    @Test
    void ourEntryReplacesWhatWasThere() {
        TestObserver<Void> done = directory().set(JUANA.withInterest("Jazz")).test();
        SetDirectoryInfo set = talk.bos.expect(SetDirectoryInfo.class);
        assertThat(set.info().city()).contains("Málaga");
        assertThat(set.info().zip()).contains("");
        assertThat(set.tlvs().string(0x001C)).contains("utf-8");
        talk.bos.answer(new SetDirectoryInfoReply(1));
        assertThat(talk.bos.expect(SetKeywords.class).keywords()).containsExactly("Jazz");
        done.assertNotComplete();
        talk.bos.answer(new SetKeywordsReply(1));
        result(done);
    }

    @Test
    void aServerWithoutInterestsIsNoTroubleToThoseWhoHaveNone() {
        TestObserver<Void> done = directory().set(JUANA).test();
        talk.bos.expect(SetDirectoryInfo.class);
        talk.bos.answer(new SetDirectoryInfoReply(1)).expect(SetKeywords.class);
        talk.bos.answer(SnacError.of(0x02, 0x08));
        result(done);
    }

    @Test
    void sixInterestsAreOneTooMany() {
        DirectoryEntry entry = DirectoryEntry.EMPTY;
        for (int i = 0; i < 6; i++) {
            entry = entry.withInterest("interest " + i);
        }
        assertThat(failure(directory().set(entry).test(), RequestException.class)
                        .reason())
                .isEqualTo(Reason.LIST_FULL);
    }

    @ParameterizedTest
    @CsvSource({"0", "2"})
    void anEntryThatTheDirectoryDoesNotTakeFailsWithItsNumber(int result) {
        TestObserver<Void> done = directory().set(JUANA).test();
        talk.bos.expect(SetDirectoryInfo.class);
        talk.bos.answer(new SetDirectoryInfoReply(result));
        assertThat(failure(done, RequestException.class).code()).isEqualTo(result);
    }

    @Test
    void searchesRunOverAConnectionOfTheirOwn() {
        TestObserver<List<DirectoryEntry>> search = directory().search(JUANA).test();
        talk.bringUpService(odir, DirectorySnac.FAMILY);
        DirectorySearch wanted = odir.expect(DirectorySearch.class);
        assertThat(wanted.kind()).isEqualTo(DirectorySearch.BY_NAME);
        assertThat(wanted.known().firstName()).contains("Juana");
        assertThat(wanted.known().zip()).isEmpty();
        odir.answer(DirectorySearchReply.found(List.of(FOUND)));
        assertThat(value(search)).containsExactly(JUANA_FOUND);
    }

    @Test
    void aReplyInPartsIsOneList() {
        TestObserver<List<DirectoryEntry>> search = directory().search(JUANA).test();
        talk.bringUpService(odir, DirectorySnac.FAMILY);
        odir.expect(DirectorySearch.class);
        odir.send(DirectorySearchReply.found(List.of(FOUND)), MORE, odir.lastRequest());
        odir.send(DirectorySearchReply.found(List.of(named("Other"))), MORE, odir.lastRequest());
        odir.answer(DirectorySearchReply.found(List.of(named("Third"))));
        assertThat(value(search))
                .extracting(entry -> entry.user().orElseThrow().display())
                .containsExactly("Ju Ana", "Other", "Third");
    }

    @Test
    void aRefusalInALaterPartIsOne() {
        TestObserver<List<DirectoryEntry>> search = directory().search(JUANA).test();
        talk.bringUpService(odir, DirectorySnac.FAMILY);
        odir.expect(DirectorySearch.class);
        odir.send(DirectorySearchReply.found(List.of(FOUND)), MORE, odir.lastRequest());
        odir.answer(new DirectorySearchReply(DirectorySearchReply.TOO_MANY, 0, List.of()));
        assertThat(failure(search, RequestException.class).code()).isEqualTo(DirectorySearchReply.TOO_MANY);
    }

    @Test
    void aServerThatNeverEndsItsReplyIsHeardForAThousandPeople() {
        TestObserver<List<DirectoryEntry>> search = directory().search(JUANA).test();
        talk.bringUpService(odir, DirectorySnac.FAMILY);
        odir.expect(DirectorySearch.class);
        List<DirectoryInfo> many = Collections.nCopies(400, FOUND);
        for (int part = 0; part < 3; part++) {
            odir.send(DirectorySearchReply.found(many), MORE, odir.lastRequest());
        }
        assertThat(value(search)).hasSize(1000);
    }

    @Test
    void namesThatComeInPartsAreOneList() {
        TestObserver<List<DirectoryEntry>> search =
                directory().searchByEmail("j@example.org").test();
        talk.bos.await(ServiceRequest.class);
        talk.bos.answer(SnacError.of(0x01, 0x05)).expect(FindByEmail.class);
        talk.bos.send(FoundByEmail.of(List.of("One")), MORE, talk.bos.lastRequest());
        talk.bos.answer(FoundByEmail.of(List.of("Two")));
        assertThat(value(search))
                .extracting(entry -> entry.user().orElseThrow().display())
                .containsExactly("One", "Two");
    }

    private static DirectoryInfo named(String name) {
        return new DirectoryInfo(TlvBlock.builder().string(0x0009, name).build());
    }

    @ParameterizedTest
    @CsvSource({"1, OTHER", "2, OTHER", "3, TOO_LONG", "4, NOT_PERMITTED", "77, OTHER"})
    void aRefusedSearchFailsWithItsStatus(int status, Reason reason) {
        TestObserver<List<DirectoryEntry>> search = directory().search(JUANA).test();
        talk.bringUpService(odir, DirectorySnac.FAMILY);
        odir.expect(DirectorySearch.class);
        odir.answer(new DirectorySearchReply(status, 0, List.of()));
        RequestException refusal = failure(search, RequestException.class);
        assertThat(refusal.code()).isEqualTo(status);
        assertThat(refusal.reason()).isEqualTo(reason);
    }

    @Test
    void interestsAreListedAndSearchedFor() {
        Directory directory = directory();
        TestObserver<List<String>> known = directory.interests().test();
        talk.bringUpService(odir, DirectorySnac.FAMILY);
        odir.expect(InterestsQuery.class);
        odir.answer(InterestsReply.of(
                List.of(new Interest(Interest.CATEGORY, 1, "Games"), new Interest(Interest.KEYWORD, 1, "Chess"))));
        assertThat(value(known)).containsExactly("Chess");

        TestObserver<List<DirectoryEntry>> search =
                directory.searchByInterest("Chess").test();
        assertThat(odir.expect(DirectorySearch.class).known().interests()).containsExactly("Chess");
        odir.answer(DirectorySearchReply.found(List.of()));
        assertThat(value(search)).isEmpty();
    }

    @Test
    void anAddressIsLookedForInBothPlacesAndNobodyIsFoundTwice() {
        TestObserver<List<DirectoryEntry>> search =
                directory().searchByEmail("j@example.org").test();
        talk.bringUpService(odir, DirectorySnac.FAMILY);
        odir.expect(DirectorySearch.class);
        odir.answer(DirectorySearchReply.found(List.of(FOUND)));
        assertThat(talk.bos.expect(FindByEmail.class).email()).isEqualTo("j@example.org");
        talk.bos.answer(FoundByEmail.of(List.of("juana", "Other")));
        assertThat(value(search))
                .containsExactly(JUANA_FOUND, new DirectoryEntry(Optional.of(Talk.user("Other")), Map.of()));
    }

    @Test
    void onePlaceIsEnoughForAnAddress() {
        TestObserver<List<DirectoryEntry>> search =
                directory().searchByEmail("j@example.org").test();
        talk.bos.await(ServiceRequest.class);
        talk.bos.answer(SnacError.of(0x01, 0x05)).expect(FindByEmail.class);
        talk.bos.answer(FoundByEmail.of(List.of("Other")));
        assertThat(value(search)).hasSize(1);
    }

    @Test
    void nobodyIsAnEmptyListAndNoFailure() {
        TestObserver<List<DirectoryEntry>> search =
                directory().searchByEmail("j@example.org").test();
        talk.bringUpService(odir, DirectorySnac.FAMILY);
        odir.expect(DirectorySearch.class);
        odir.answer(DirectorySearchReply.found(List.of()));
        talk.bos.expect(FindByEmail.class);
        talk.bos.answer(SnacError.of(0x0A, 0x14));
        assertThat(value(search)).isEmpty();
    }

    @Test
    void whereNeitherPlaceAnswersTheDirectorysRefusalIsTold() {
        TestObserver<List<DirectoryEntry>> search =
                directory().searchByEmail("j@example.org").test();
        talk.bos.await(ServiceRequest.class);
        talk.bos.answer(SnacError.of(0x01, 0x05)).expect(FindByEmail.class);
        talk.bos.answer(SnacError.of(0x0A, 0x0D));
        assertThat(failure(search, RequestException.class).code()).isEqualTo(5);
    }
}

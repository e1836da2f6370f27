// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.ImException;
import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.RichText;
import im.parley.UnsupportedFeatureException;
import im.parley.extension.BuddyIcons;
import im.parley.extension.BuddyIcons.IconChange;
import im.parley.extension.Directory;
import im.parley.extension.DirectoryEntry;
import im.parley.extension.DirectoryEntry.Field;
import im.parley.extension.People;
import im.parley.extension.People.DetailsChange;
import im.parley.extension.Profiles;
import im.parley.extension.UserDetails;
import im.parley.extension.UserDetails.Mark;
import im.parley.extension.Warnings;
import im.parley.extension.Warnings.Warned;
import im.parley.spi.Session;
import im.parley.testing.RecordedContext;
import im.parley.testing.RecordedContext.Told;
import im.parley.toc.Toc;
import io.reactivex.rxjava3.observers.TestObserver;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a session tells of people, and asks about them. */
class PeopleTest {
    private static final String OOS_PAGE =
            "\n<HTML><HEAD><TITLE>Profile Lookup</TITLE></HEAD><BODY>\nUsername : <B>bob</B><BR><BR>\n%s\n</BODY></HTML>";
    private static final String AOL_PAGE =
            "<HTML><BODY>Username : <B>bob</B><BR>Warning Level : <B>0 %%</B><BR><hr><br>\n%s<br><hr><I>Legend:</I><br>x</BODY></HTML>";

    private final Talk talk = new Talk();

    private <T> TestObserver<T> done(TestObserver<T> asked) {
        return asked.awaitDone(10, TimeUnit.SECONDS);
    }

    private static boolean isRefusal(Throwable error, Reason reason, int code) {
        return error instanceof RequestException refusal && refusal.reason() == reason && refusal.code() == code;
    }

    @ParameterizedTest
    @ValueSource(strings = {OOS_PAGE, AOL_PAGE, "%s", "<html><body>%s</body></html>"})
    void aProfileIsReadFromItsPage(String page) {
        Profiles profiles = Talk.part(talk.online(), Profiles.class);
        TestObserver<RichText> asked = profiles.of(Talk.user("bob")).test();
        talk.expectLines("toc_get_info bob");
        talk.say("GOTO_URL:profile:info?cookie=ab12&from=toctest1&user=bob");
        talk.page("/info?cookie=ab12&from=toctest1&user=bob", 200, String.format(page, "I am <b>bob</b>, %n"));
        assertThat(done(asked).values()).singleElement().satisfies(profile -> {
            assertThat(profile.text()).isEqualTo("I am bob, TocTest1");
            assertThat(profile.toHtml()).contains("<B>bob</B>");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {OOS_PAGE, AOL_PAGE})
    void aProfileWithoutMarkupStandsAlone(String page) {
        TestObserver<RichText> asked =
                Talk.part(talk.online(), Profiles.class).of(Talk.user("bob")).test();
        talk.expect();
        talk.say("GOTO_URL:profile:/info?x");
        talk.page("/info?x", 200, String.format(page, "me"));
        done(asked).assertValue(RichText.of("me"));
    }

    @Test
    void aPageWithoutAProfileIsEmpty() {
        TestObserver<RichText> asked =
                Talk.part(talk.online(), Profiles.class).of(Talk.user("bob")).test();
        talk.expect();
        talk.say("GOTO_URL:profile:/info?x");
        talk.page("/info?x", 200, String.format(OOS_PAGE, ""));
        done(asked).assertNoValues().assertComplete();
    }

    @ParameterizedTest
    @CsvSource({"404, RECIPIENT_OFFLINE", "403, NOT_PERMITTED", "429, RATE_LIMITED", "500, OTHER"})
    void aPageThatIsNotThereIsARefusal(int status, Reason reason) {
        TestObserver<RichText> asked =
                Talk.part(talk.online(), Profiles.class).of(Talk.user("bob")).test();
        talk.expect();
        talk.say("GOTO_URL:profile:http://evil.example:80/info?x");
        talk.page("/info?x", status, "");
        done(asked).assertError(error -> isRefusal(error, reason, status));
    }

    @Test
    void anErrorInsteadOfAPageIsARefusal() {
        TestObserver<RichText> asked =
                Talk.part(talk.online(), Profiles.class).of(Talk.user("bob")).test();
        talk.expect();
        talk.say("ERROR:901:bob");
        done(asked).assertError(error -> isRefusal(error, Reason.RECIPIENT_OFFLINE, 901));
    }

    @Test
    void aPageThatIsNoneIsAnError() {
        TestObserver<RichText> asked =
                Talk.part(talk.online(), Profiles.class).of(Talk.user("bob")).test();
        talk.expect();
        talk.say("GOTO_URL:profile:info?x");
        talk.answer("SSH-2.0-OpenSSH\r\n");
        done(asked).assertError(RequestException.class);
    }

    @Test
    void aPageThatDoesNotEndIsAnError() {
        TestObserver<RichText> asked =
                Talk.part(talk.online(), Profiles.class).of(Talk.user("bob")).test();
        talk.expect();
        talk.say("GOTO_URL:profile:info?x");
        talk.answer("HTTP/1.0 200 OK\r\n\r\n" + "x".repeat(300_000));
        done(asked).assertError(error -> isRefusal(error, Reason.TOO_LONG, 0));
    }

    @Test
    void aPageThatDoesNotComeIsAnError() {
        TestObserver<RichText> asked =
                Talk.part(talk.online(), Profiles.class).of(Talk.user("bob")).test();
        talk.expect();
        talk.say("GOTO_URL:profile:info?x");
        talk.web.expectText("GET");
        talk.context.time.advanceTimeBy(Toc.STEP_TIMEOUT.defaultValue().toSeconds(), TimeUnit.SECONDS);
        done(asked).assertError(error -> isRefusal(error, Reason.TIMED_OUT, 0));
    }

    @Test
    void ourProfileIsSaidAgainToAServerThatHasForgottenIt() {
        TestObserver<Void> set = Talk.part(talk.online(), Profiles.class)
                .set(RichText.html("<b>hi</b>"))
                .test();
        talk.expectLines("toc_set_info \"<B>hi</B>\"");
        talk.inSilence(set).assertComplete();
        talk.say("PAUSE", "SIGN_ON:TOC2.0", "CONFIG2:done:\n");
        talk.expectLines("toc_set_info \"<B>hi</B>\"", "toc_init_done");
    }

    @Test
    void aProfileThatIsTooLongIsNotSent() {
        TestObserver<Void> set = Talk.part(talk.online(), Profiles.class)
                .set(RichText.of("x".repeat(2050)))
                .test();
        done(set).assertError(error -> isRefusal(error, Reason.TOO_LONG, 0));
    }

    @Test
    void anAwayTextIsReadFromItsLine() {
        TestObserver<RichText> asked = Talk.part(talk.online(), Profiles.class)
                .awayTextOf(Talk.user("bob"))
                .test();
        talk.expectLines("toc_locate_user bob");
        byte[] line =
                "USER_INFO:Bob:T:0:0:0: OU::gone fishing|profile|".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        for (int i = 0; i < line.length; i++) {
            line[i] = line[i] == '|' ? (byte) 0xFE : line[i];
        }
        talk.server.sendFrame(im.parley.spi.flap.FlapFrame.DATA, line);
        done(asked).assertValue(RichText.of("gone fishing"));

        Profiles toc1 = Talk.part(Talk.toc1().online(), Profiles.class);
        done(toc1.awayTextOf(Talk.user("bob")).test()).assertError(UnsupportedFeatureException.class);
    }

    @Test
    void theDirectoryIsReadFromItsPages() {
        Directory directory = Talk.part(talk.online(), Directory.class);
        DirectoryEntry like = DirectoryEntry.EMPTY.with(Field.LAST_NAME, "O'Neill: \"B\"");
        TestObserver<List<DirectoryEntry>> asked = directory.search(like).test();
        talk.expectLines("toc_dir_search \"::O'Neill  \\\"B\\\":::::\"");
        talk.say("GOTO_URL:search results:dir_search?cookie=1&last_name=x");
        talk.page(
                "/dir_search?cookie=1&last_name=x",
                200,
                "<HTML><BODY><H3>Dir Results</H3><TABLE>\n<TR><TD>\n<B>Screen Name:</B> Bob One<BR><B>First Name:</B> "
                        + "B&amp;b<BR><B>Address :</B> Road 1<BR></TD></TR><TR><TD>\n<B>Screen Name:</B> ann<BR><B>ZIP Code:</B> 1"
                        + "<BR><B>Shoe Size:</B> 9<BR></TD></TR></TABLE></BODY></HTML>");
        done(asked)
                .assertValue(List.of(
                        new DirectoryEntry(Optional.of(Talk.user("bobone")), java.util.Map.of())
                                .with(Field.FIRST_NAME, "B&b")
                                .with(Field.STREET, "Road 1"),
                        new DirectoryEntry(Optional.of(Talk.user("ann")), java.util.Map.of()).with(Field.ZIP, "1")));
    }

    @Test
    void nobodyIsFoundOnAPageWithoutRows() {
        TestObserver<List<DirectoryEntry>> asked = Talk.part(talk.online(), Directory.class)
                .searchByInterest("chess")
                .test();
        talk.expectLines("toc_dir_search \"::::::::::chess\"");
        talk.say("GOTO_URL:search results:dir_search?x");
        talk.page("/dir_search?x", 200, "<HTML><BODY><H3>Dir Results</H3><BR>No results found.</BODY></HTML>");
        done(asked).assertValue(List.of());
    }

    @Test
    void anEntryOfOneUserIsThatUsers() {
        TestObserver<DirectoryEntry> asked =
                Talk.part(talk.online(), Directory.class).of(Talk.user("bob")).test();
        talk.expectLines("toc_get_dir bob");
        talk.say("GOTO_URL:directory info:dir_info?user=Bob");
        talk.page("/dir_info?user=Bob", 200, "<TABLE><TR><TD><B>Screen Name:</B> <BR><B>City:</B> Rome<BR></TABLE>");
        done(asked)
                .assertValue(
                        new DirectoryEntry(Optional.of(Talk.user("bob")), java.util.Map.of()).with(Field.CITY, "Rome"));
    }

    @Test
    void ourEntryIsTakenInSilenceOrWithAnAnswer() {
        Directory directory = Talk.part(talk.online(), Directory.class);
        DirectoryEntry entry =
                DirectoryEntry.EMPTY.with(Field.FIRST_NAME, "Bob").with(Field.COUNTRY, "US");
        TestObserver<Void> set = directory.set(entry).test();
        talk.expectLines("toc_set_dir \"Bob::::::US::T\"");
        talk.inSilence(set).assertComplete();

        TestObserver<Void> refused = directory.set(entry).test();
        talk.expect();
        talk.say("DIR_STATUS:2");
        done(refused).assertError(error -> isRefusal(error, Reason.OTHER, 2));
        done(directory.set(entry.with(Field.ZIP, "1")).test()).assertError(UnsupportedFeatureException.class);
        done(directory.interests().test()).assertError(UnsupportedFeatureException.class);
    }

    @Test
    void whatDiffersOfPeopleIsTold() {
        Session session = talk.online("g:Friends\nb:bob\n");
        talk.say(
                "UPDATE_BUDDY2:Bob:T:10:1711036800:0:AA :",
                "BUDDY_CAPS2:Bob:0,1343,748F2420-6287-11D1-8222-444553540000,",
                "UPDATE_BUDDY2:Bob:T:10:1711036800:3:AAU:",
                "UPDATE_BUDDY2:Bob:T:23:1711036800:3:AAU:");
        assertThat(talk.context.next(DetailsChange.class).now())
                .isEqualTo(new UserDetails(
                        Talk.user("bob"),
                        10,
                        Optional.of(Instant.ofEpochSecond(1711036800)),
                        Optional.empty(),
                        Set.of(Mark.AOL, Mark.ADMINISTRATOR),
                        Set.of(),
                        1));
        assertThat(talk.context.next(DetailsChange.class).now().abilities())
                .containsExactlyInAnyOrder("send file", "chat");
        UserDetails last = talk.context.next(DetailsChange.class).now();
        assertThat(last.warning()).isEqualTo(23);
        done(Talk.part(session, People.class).of(Talk.user("bob")).test()).assertValue(last);
    }

    @Test
    void strangersAreAskedAboutAndNotShown() {
        People people = Talk.part(talk.online("g:Friends\nb:bob\n"), People.class);
        TestObserver<UserDetails> asked = people.of(Talk.user("ann")).test();
        talk.expectLines("toc_get_status ann");
        talk.say("UPDATE_BUDDY2:Bob:T:0:0:0: O :", "UPDATE_BUDDY2:An N:T:5:0:0: C :");
        assertThat(done(asked).values()).singleElement().satisfies(ann -> {
            assertThat(ann.warning()).isEqualTo(5);
            assertThat(ann.marks()).containsExactly(Mark.MOBILE);
        });
        assertThat(talk.context.next(Told.class).user()).isEqualTo(Talk.user("bob"));
        talk.say("UPDATE_BUDDY2:Bob:F:0:0:0:   :");
        assertThat(talk.context.next(Told.class).user()).isEqualTo(Talk.user("bob"));

        TestObserver<UserDetails> gone = people.of(Talk.user("eve")).test();
        talk.expect();
        talk.say("ERROR:901:eve");
        done(gone).assertNoValues().assertComplete();
    }

    @Test
    void warningsAreToldWithWhoeverGaveThem() {
        Warnings warnings = Talk.part(talk.online(), Warnings.class);
        talk.say("EVILED:23:Bob", "EVILED:23:Bob", "EVILED:18:");
        assertThat(talk.context.next(Warned.class))
                .isEqualTo(new Warned(23, Optional.of(Talk.user("bob")), RecordedContext.NOW));
        assertThat(talk.context.next(Warned.class)).isEqualTo(new Warned(18, Optional.empty(), RecordedContext.NOW));
        assertThat(warnings.ownLevel().value()).isEqualTo(18);
    }

    @Test
    void warningSomebodyMayBeRefused() {
        Warnings warnings = Talk.part(talk.online(), Warnings.class);
        TestObserver<Void> anonymous = warnings.warn(Talk.user("bob"), true).test();
        talk.expectLines("toc_evil bob anon");
        talk.say("ERROR:902");
        done(anonymous).assertError(error -> isRefusal(error, Reason.NOT_PERMITTED, 902));
        TestObserver<Void> named = warnings.warn(Talk.user("bob"), false).test();
        talk.expectLines("toc_evil bob norm");
        talk.inSilence(named).assertComplete();
    }

    @Test
    void iconsAreToldByTheirHashes() {
        BuddyIcons icons = Talk.part(talk.online(), BuddyIcons.class);
        talk.say(
                "BART2:Bob:0 1 AQIDBA==",
                "BART2:Bob:0 1 AQIDBA== 0 2 AAliYWNrIHNvb24AAA==",
                "BART2:Bob:0 2 AAliYWNrIHNvb24AAA==");
        assertThat(talk.context.next(IconChange.class))
                .isEqualTo(new IconChange(
                        Talk.user("bob"),
                        Optional.of(ByteString.of((byte) 1, (byte) 2, (byte) 3, (byte) 4)),
                        RecordedContext.NOW));
        assertThat(talk.context.next(IconChange.class).hash()).isEmpty();
        done(icons.of(Talk.user("bob")).test()).assertError(UnsupportedFeatureException.class);
        done(icons.clear().test()).assertError(UnsupportedFeatureException.class);
        assertThat(Talk.toc1().online().part(BuddyIcons.class)).isEmpty();
    }

    @Test
    void whatWaitsWhenTheLinkIsLostFails() {
        Session session = talk.online();
        TestObserver<RichText> asked =
                Talk.part(session, Profiles.class).of(Talk.user("bob")).test();
        talk.expect();
        talk.server.end();
        done(asked).assertError(error -> error instanceof ImException);
    }
}

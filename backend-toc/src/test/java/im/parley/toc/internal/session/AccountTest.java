// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.UnsupportedFeatureException;
import im.parley.extension.AccountSettings;
import im.parley.extension.Privacy;
import im.parley.extension.Privacy.Mode;
import im.parley.extension.Privacy.Settings;
import im.parley.spi.Session;
import im.parley.testing.RecordedContext;
import im.parley.toc.TocOffers;
import im.parley.toc.TocOffers.Files;
import im.parley.toc.TocOffers.Offer;
import io.reactivex.rxjava3.observers.TestObserver;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our account on the server, who may reach us, and what is offered to us. */
class AccountTest {
    private static final String PROPOSAL =
            "RVOUS_PROPOSE:Toc Test2:09461343-4c7f-11d1-8222-444553540000:AQIDBAUGBwg=:1:192.0.2.7:192.0.2.8:203.0.113.9:5190"
                    + ":12:aGVyZSBhcmUgbXkgbm90ZXM=:10001:AAEAAQAAMDlub3Rlcy50eHQA";

    private final Talk talk = new Talk();

    private <T> TestObserver<T> done(TestObserver<T> asked) {
        return asked.awaitDone(10, TimeUnit.SECONDS);
    }

    private static boolean isRefusal(Throwable error, Reason reason, int code) {
        return error instanceof RequestException refusal && refusal.reason() == reason && refusal.code() == code;
    }

    @Test
    void ourNameIsWrittenAnew() {
        TestObserver<Void> asked = Talk.part(talk.online(), AccountSettings.class)
                .formatName("Toc Test 1")
                .test();
        talk.expectLines("toc_format_nickname \"Toc Test 1\"");
        talk.say("ADMIN_NICK_STATUS:0", "NICK:Toc Test 1");
        done(asked).assertComplete();
    }

    @ParameterizedTest
    @CsvSource({"ERROR:911, NOT_PERMITTED, 911", "ERROR:913, OTHER, 913", "ADMIN_NICK_STATUS:4:no, NOT_PERMITTED, 4"})
    void aRefusedNameHasTheServersNumber(String line, Reason reason, int code) {
        TestObserver<Void> asked = Talk.part(talk.online(), AccountSettings.class)
                .formatName("Another")
                .test();
        talk.expect();
        talk.say(line);
        done(asked).assertError(error -> isRefusal(error, reason, code));
    }

    @ParameterizedTest
    @CsvSource({
        "ERROR:911, NOT_PERMITTED, 911",
        "ERROR:980, NOT_PERMITTED, 980",
        "ADMIN_PASSWD_STATUS:1, NOT_PERMITTED, 1"
    })
    void aRefusedPasswordHasTheServersNumber(String line, Reason reason, int code) {
        TestObserver<Void> asked = Talk.part(talk.online(), AccountSettings.class)
                .changePassword("old $1", "new")
                .test();
        talk.expectLines("toc_change_passwd \"old \\$1\" \"new\"");
        talk.say(line);
        done(asked).assertError(error -> isRefusal(error, reason, code));
    }

    @Test
    void thePasswordIsChangedWhenTheServerSaysSo() {
        AccountSettings account = Talk.part(talk.online(), AccountSettings.class);
        TestObserver<Void> asked = account.changePassword("old", "new").test();
        talk.expect();
        asked.assertNotComplete();
        talk.say("ADMIN_PASSWD_STATUS:0");
        done(asked).assertComplete();
        done(account.email().test()).assertError(UnsupportedFeatureException.class);
    }

    @Test
    void privacyIsTheServersList() {
        Session session = talk.online("m:4\nd:eve\n");
        Privacy privacy = Talk.part(session, Privacy.class);
        assertThat(privacy.settings().value())
                .isEqualTo(new Settings(Mode.DENY_LISTED, Set.of(), Set.of(Talk.user("eve"))));
        TestObserver<Void> allowed = privacy.allow(Talk.user("eve")).test();
        talk.expectLines("toc2_add_permit eve", "toc2_remove_deny eve");
        talk.inSilence(allowed).assertComplete();
        TestObserver<Void> mode = privacy.setMode(Mode.ALLOW_BUDDIES).test();
        talk.expectLines("toc2_set_pdmode 5");
        Settings told = new Settings(Mode.ALLOW_BUDDIES, Set.of(Talk.user("eve")), Set.of());
        done(privacy.settings().filter(told::equals).firstOrError().test()).assertComplete();
        talk.say("ERROR:913");
        talk.inSilence(mode).assertError(error -> isRefusal(error, Reason.OTHER, 913));
        assertThat(privacy.settings().value().mode()).isEqualTo(Mode.DENY_LISTED);
    }

    @Test
    void privacyFollowsAnotherSession() {
        Privacy privacy = Talk.part(talk.online(), Privacy.class);
        TestObserver<Set<im.parley.UserId>> denied = new TestObserver<>();
        privacy.settings()
                .map(Settings::denied)
                .filter(users -> !users.isEmpty())
                .firstOrError()
                .subscribe(denied);
        talk.say("INSERTED2:d:Eve");
        done(denied).assertValue(Set.of(Talk.user("eve")));
    }

    @Test
    void toc1PutsPrivacyInForceItself() {
        Talk toc1 = Talk.toc1();
        Privacy privacy = Talk.part(toc1.online("g Friends\nb bob\n"), Privacy.class);
        TestObserver<Void> denied = privacy.deny(Talk.user("eve")).test();
        toc1.expectLines("toc_set_config \"m 1\ng Friends\nb bob\nd eve\n\"");
        toc1.inSilence(denied).assertComplete();
        TestObserver<Void> mode = privacy.setMode(Mode.DENY_LISTED).test();
        toc1.expectLines("toc_add_deny eve", "toc_set_config \"m 4\ng Friends\nb bob\nd eve\n\"");
        toc1.inSilence(mode).assertComplete();
        assertThat(privacy.settings().value())
                .isEqualTo(new Settings(Mode.DENY_LISTED, Set.of(), Set.of(Talk.user("eve"))));
    }

    @Test
    void offersAreTakenApart() {
        TocOffers offers = Talk.part(talk.online(), TocOffers.class);
        talk.say(PROPOSAL);
        Offer offer = talk.context.next(Offer.class);
        assertThat(offer)
                .isEqualTo(new Offer(
                        Talk.user("toctest2"),
                        TocOffers.SEND_FILE,
                        ByteString.decodeHex("0102030405060708"),
                        1,
                        "192.0.2.7",
                        "192.0.2.8",
                        "203.0.113.9",
                        5190,
                        Optional.of("here are my notes"),
                        Optional.of(new Files(1, 12345, "notes.txt")),
                        RecordedContext.NOW));
        TestObserver<Void> accepted = offers.accept(offer).test();
        talk.expectLines("toc_rvous_accept toctest2 AQIDBAUGBwg= 09461343-4C7F-11D1-8222-444553540000");
        talk.inSilence(accepted).assertComplete();
        TestObserver<Void> declined = offers.decline(offer).test();
        talk.expectLines("toc_rvous_cancel toctest2 AQIDBAUGBwg= 09461343-4C7F-11D1-8222-444553540000");
        talk.say("ERROR:913");
        done(declined).assertError(error -> isRefusal(error, Reason.OTHER, 913));
    }

    @ParameterizedTest
    @CsvSource({"AAEAAQ==", "''"})
    void anOfferWithDamagedDetailsIsAnOfferAllTheSame(String details) {
        talk.online();
        talk.say("RVOUS_PROPOSE:bob:what:AQIDBAUGBwg=:1:0.0.0.0:0.0.0.0:0.0.0.0:0:10001:" + details);
        assertThat(talk.context.next(Offer.class).files()).isEmpty();
    }

    @Test
    void whatOurProgramCanDoIsSaidAgain() {
        TestObserver<Void> told = Talk.part(talk.online(), TocOffers.class)
                .announce(Set.of(TocOffers.SEND_FILE, new UUID(1, 2)))
                .test();
        String line = "toc_set_caps 00000000-0000-0001-0000-000000000002 09461343-4C7F-11D1-8222-444553540000";
        talk.expectLines(line);
        talk.inSilence(told).assertComplete();
        talk.say("PAUSE", "SIGN_ON:TOC2.0", "CONFIG2:done:\n");
        talk.expectLines(line, "toc_init_done");
    }
}

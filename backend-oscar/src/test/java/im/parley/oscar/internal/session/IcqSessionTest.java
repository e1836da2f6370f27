// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import static im.parley.oscar.snac.GoldenFrames.payload;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.ExtensionEvent;
import im.parley.ImEvent;
import im.parley.IncomingMessage;
import im.parley.IncomingMessage.Trait;
import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.oscar.IcqDetail;
import im.parley.oscar.IcqGender;
import im.parley.oscar.IcqNumber;
import im.parley.oscar.IcqPrivacy;
import im.parley.oscar.IcqProfile;
import im.parley.oscar.Oscar;
import im.parley.oscar.OscarAuthorization;
import im.parley.oscar.OscarIcq;
import im.parley.oscar.OscarIcq.Found;
import im.parley.oscar.OscarIcq.OutsideMessage;
import im.parley.oscar.OscarIcq.OutsideMessage.Way;
import im.parley.oscar.snac.icbm.Icbm;
import im.parley.oscar.snac.icbm.IcbmResponse;
import im.parley.oscar.snac.icbm.IcqMessage;
import im.parley.oscar.snac.icbm.IcqRelay;
import im.parley.oscar.snac.icbm.IncomingIcbm;
import im.parley.oscar.snac.icq.DeleteStoredMessages;
import im.parley.oscar.snac.icq.FindByFields;
import im.parley.oscar.snac.icq.FullInfoQuery;
import im.parley.oscar.snac.icq.IcqAnswer;
import im.parley.oscar.snac.icq.IcqContent;
import im.parley.oscar.snac.icq.IcqEnvelope;
import im.parley.oscar.snac.icq.IcqField;
import im.parley.oscar.snac.icq.IcqQuery;
import im.parley.oscar.snac.icq.IcqReply;
import im.parley.oscar.snac.icq.IcqRequest;
import im.parley.oscar.snac.icq.IcqResult;
import im.parley.oscar.snac.icq.OwnInfoQuery;
import im.parley.oscar.snac.icq.SetFields;
import im.parley.oscar.snac.icq.ShortInfoQuery;
import im.parley.oscar.snac.icq.StoredMessage;
import im.parley.oscar.snac.icq.StoredMessagesEnd;
import im.parley.oscar.snac.icq.StoredMessagesQuery;
import im.parley.oscar.snac.icq.Topic;
import im.parley.oscar.wire.SnacError;
import im.parley.oscar.wire.SnacHeader;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.UserInfo;
import im.parley.spi.Session;
import io.reactivex.rxjava3.observers.TestObserver;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class IcqSessionTest {
    private static final long SELF = 100001;
    private static final Instant SENT = Instant.parse("2026-11-20T10:30:00Z");
    private static final UserInfo PEER = UserInfo.of("100003");

    private final Talk talk = new Talk("100001", List.of(0x01, 0x02, 0x03, 0x04, 0x13, 0x15));

    private OscarIcq icq() {
        OscarIcq icq = online().part(OscarIcq.class).orElseThrow();
        assertThat(ask()).isInstanceOf(StoredMessagesQuery.class);
        reply(new StoredMessagesEnd(0));
        return icq;
    }

    private Session online() {
        return talk.online();
    }

    private IcqRequest ask() {
        IcqEnvelope envelope = talk.bos.expect(IcqQuery.class).envelope().orElseThrow();
        assertThat(envelope.uin()).isEqualTo(SELF);
        return envelope.request(UTF_8);
    }

    private void reply(IcqReply reply) {
        talk.bos.answer(IcqAnswer.of(SELF, 1, reply, UTF_8));
    }

    private void replyInPart(IcqReply reply) {
        talk.bos.send(IcqAnswer.of(SELF, 1, reply, UTF_8), SnacHeader.MORE, talk.bos.lastRequest());
    }

    private void replyGolden(String... names) {
        for (String name : names) {
            talk.bos.answerBytes(payload("IcqAnswer/" + name));
        }
    }

    private static <T> T result(TestObserver<T> asked) {
        return asked.awaitDone(10, TimeUnit.SECONDS)
                .assertValueCount(1)
                .values()
                .get(0);
    }

    private void push(int type, Charset codePage, String... fields) {
        IcqMessage message = new IcqMessage(100003, IcqContent.ofFields(type, codePage, fields));
        talk.bos.push(new IncomingIcbm(
                7,
                Icbm.ICQ,
                PEER,
                TlvBlock.builder().value(0x0005, message::write).build()));
    }

    private <E extends ExtensionEvent> E event(Class<E> type) {
        return talk.context.next(type);
    }

    @Test
    void eightRepliesAreOneProfile() {
        TestObserver<IcqProfile> asked = icq().profile(Talk.user("100003")).test();
        assertThat(ask()).isEqualTo(new ShortInfoQuery(100003));
        replyGolden("ShortInfo");
        assertThat(ask()).isEqualTo(new FullInfoQuery(100003));
        replyGolden(
                "BasicInfo/told",
                "MoreInfo",
                "Emails/told",
                "HomepageCategory/told",
                "WorkInfo/told",
                "Notes/told",
                "Interests/told",
                "Affiliations/told");
        IcqProfile profile = result(asked);
        assertThat(profile.get(IcqDetail.NICK)).contains("nick");
        assertThat(profile.get(IcqDetail.EMAIL)).contains("e@x.org");
        assertThat(profile.get(IcqDetail.COMPANY)).contains("company");
        assertThat(profile.get(IcqDetail.ORIGIN_CITY)).contains("London");
        assertThat(profile.get(IcqDetail.ORIGIN_STATE)).isEmpty();
        assertThat(profile.get(IcqNumber.COUNTRY)).isEqualTo(49);
        assertThat(profile.gender()).isEqualTo(IcqGender.FEMALE);
        assertThat(profile.age()).isEqualTo(36);
        assertThat(profile.birthday()).contains(LocalDate.of(1815, 12, 10));
        assertThat(profile.languages()).containsExactly(12, 16);
        assertThat(profile.interests()).containsExactly(new Topic(100, "chess"));
        assertThat(profile.past()).containsExactly(new Topic(300, "school"));
        assertThat(profile.affiliations()).hasSize(2);
        assertThat(profile.emails()).hasSize(2);
    }

    @Test
    void whatWasRecordedOfSomebodyWithoutDetailsIsAnEmptyProfile() {
        TestObserver<IcqProfile> asked = icq().profile(Talk.user("100001")).test();
        assertThat(ask()).isEqualTo(new OwnInfoQuery(SELF));
        replyGolden(
                "BasicInfo",
                "MoreInfo/long",
                "Emails",
                "HomepageCategory",
                "WorkInfo",
                "Notes",
                "Interests",
                "Affiliations");
        assertThat(result(asked)).isEqualTo(IcqProfile.EMPTY);
    }

    @Test
    void nobodyIsEmptyAndTroubleIsAnErrorWithTheStatus() {
        OscarIcq icq = icq();
        TestObserver<IcqProfile> nobody = icq.profile(Talk.user("1")).test();
        ask();
        reply(new IcqResult(0x0104, IcqResult.FAILED));
        nobody.awaitDone(10, TimeUnit.SECONDS).assertNoValues().assertComplete();

        TestObserver<Found> failed = icq.findByEmail("a@x.org").test();
        assertThat(((FindByFields) ask()).subtype()).isEqualTo(FindByFields.EMAIL);
        reply(new IcqResult(0x01AE, IcqResult.ERROR));
        failed.awaitDone(10, TimeUnit.SECONDS)
                .assertError(error -> error instanceof RequestException refused && refused.code() == IcqResult.ERROR);

        TestObserver<Found> refused = icq.findByEmail("a@x.org").test();
        ask();
        talk.bos.answer(SnacError.of(0x15, 0x02));
        refused.awaitDone(10, TimeUnit.SECONDS)
                .assertError(error -> error instanceof RequestException known
                        && known.code() == 2
                        && known.reason() == Reason.RATE_LIMITED);

        TestObserver<Void> unchanged = icq.changePassword("short").test();
        ask();
        reply(new IcqResult(0x00AA, IcqResult.FAILED));
        unchanged
                .awaitDone(10, TimeUnit.SECONDS)
                .assertError(error -> error instanceof RequestException known && known.code() == IcqResult.FAILED);
    }

    @Test
    void aSearchIsAllItsReplies() {
        TestObserver<Found> search = icq().findByName("nick", "", "").test();
        ask();
        replyGolden("FoundUser", "LastFoundUser");
        Found found = result(search);
        assertThat(found.people()).hasSize(2);
        assertThat(found.more()).isEqualTo(3);
        assertThat(found.people().get(0).user()).isEqualTo(Talk.user("100003"));
        assertThat(found.people().get(0).firstName()).isEqualTo("Ada");
        assertThat(found.people().get(0).online()).contains(true);
        assertThat(found.people().get(0).authorizationRequired()).isFalse();
    }

    @Test
    void privacyGoesOutAsLibpurpleWasRecordedToSendIt() {
        TestObserver<Void> set = icq().setPrivacy(new IcqPrivacy(true, false)).test();
        IcqEnvelope envelope = talk.bos.expect(IcqQuery.class).envelope().orElseThrow();
        assertThat(envelope.data()).isEqualTo(ByteString.decodeHex("0c03010000f802010000"));
        reply(new IcqResult(0x0C3F, IcqResult.OK));
        set.awaitDone(10, TimeUnit.SECONDS).assertComplete();
    }

    @Test
    void onlyWhatAProfileHasIsSet() {
        IcqProfile profile = IcqProfile.EMPTY
                .with(IcqDetail.NICK, "Nicky")
                .with(IcqDetail.ZIP, "10115")
                .with(IcqNumber.COUNTRY, 49)
                .with(IcqGender.MALE)
                .born(LocalDate.of(1990, 2, 3));
        icq().set(profile).test();
        assertThat(((SetFields) ask()).fields())
                .containsExactlyInAnyOrder(
                        new IcqField(IcqField.NICK, ByteString.decodeHex("06004e69636b7900")),
                        new IcqField(IcqField.ZIP, ByteString.decodeHex("83270000")),
                        new IcqField(IcqField.COUNTRY, ByteString.decodeHex("3100")),
                        new IcqField(IcqField.GENDER, ByteString.decodeHex("02")),
                        new IcqField(IcqField.BIRTHDAY, ByteString.decodeHex("c60702000300")));
    }

    @Test
    void whatWaitedInTheDatabaseIsToldAndDeleted() {
        online();
        assertThat(ask()).isInstanceOf(StoredMessagesQuery.class);
        replyGolden("StoredMessage", "StoredMessagesEnd");
        assertThat(ask()).isInstanceOf(DeleteStoredMessages.class);
        IncomingMessage message = talk.context.next(IncomingMessage.class);
        assertThat(message.text()).isEqualTo("hello");
        assertThat(message.sender()).isEqualTo(Talk.user("100003"));
        assertThat(message.sentAt()).isEqualTo(Instant.parse("2002-12-12T23:59:00Z"));
        assertThat(message.is(Trait.OFFLINE)).isTrue();
    }

    @Test
    void whatComesOutOfTheStoreTwoWaysIsToldOnce() {
        online();
        ask();
        IncomingIcbm icbm = IncomingIcbm.text(5, PEER, "<b>hi</b>").storedAt(SENT.getEpochSecond() + 17);
        talk.bos.push(icbm);
        StoredMessage same = StoredMessage.of(100003, SENT, IcqContent.plain("hi", UTF_8));
        replyInPart(same);
        replyInPart(same);
        replyInPart(StoredMessage.of(100003, SENT, IcqContent.plain("last", UTF_8)));
        reply(new StoredMessagesEnd(0));
        talk.bos.push(IncomingIcbm.text(6, PEER, "last").storedAt(SENT.getEpochSecond()));
        talk.bos.push(IncomingIcbm.text(7, PEER, "now"));
        assertThat(List.of(next(), next(), next(), next())).containsExactly("hi", "hi", "last", "now");
    }

    private String next() {
        return talk.context.next(IncomingMessage.class).text();
    }

    @Test
    void aServerWithoutAStoreThereIsNoProblem() {
        online();
        ask();
        talk.bos.answer(SnacError.of(0x15, 0x01));
        talk.bos.push(IncomingIcbm.text(7, PEER, "now"));
        assertThat(next()).isEqualTo("now");
    }

    @Test
    void messagesInOldFormsAreToldAsWhatTheyAre() {
        icq();
        push(IcqContent.PLAIN, UTF_8, "a < b");
        assertThat(next()).isEqualTo("a < b");
        push(IcqContent.URL, UTF_8, "see this", "http://x.org/");
        assertThat(event(OscarIcq.UrlReceived.class))
                .extracting(OscarIcq.UrlReceived::url, OscarIcq.UrlReceived::description)
                .containsExactly("http://x.org/", "see this");
        push(IcqContent.CONTACTS, UTF_8, "2", "100004", "four", "carol", "five", "");
        assertThat(event(OscarIcq.ContactsReceived.class).contacts())
                .extracting(contact -> contact.user().normalized() + "=" + contact.nick())
                .containsExactly("100004=four", "carol=five");
        push(IcqContent.AUTHORIZATION_REQUEST, UTF_8, "nick", "first", "last", "e@x.org", "1", "please");
        assertThat(event(OscarAuthorization.Requested.class).reason()).isEqualTo("please");
        push(IcqContent.AUTHORIZATION_DENIED, UTF_8, "no");
        assertThat(event(OscarAuthorization.Answered.class))
                .matches(answer -> !answer.granted() && answer.reason().equals("no"));
        push(IcqContent.AUTHORIZATION_GRANTED, UTF_8, "");
        assertThat(event(OscarAuthorization.Answered.class).granted()).isTrue();
        push(IcqContent.YOU_WERE_ADDED, UTF_8, "nick", "first", "last", "e@x.org");
        assertThat(event(OscarAuthorization.AddedBy.class).user()).isEqualTo(Talk.user("100003"));
        push(IcqContent.WEB_PAGER, UTF_8, "Ann", "", "", "ann@x.org", "", "from the web");
        assertThat(event(OutsideMessage.class))
                .matches(message -> message.way() == Way.WEB_PAGER
                        && message.name().equals("Ann")
                        && message.email().equals("ann@x.org")
                        && message.text().equals("from the web"));
        push(IcqContent.EMAIL_EXPRESS, UTF_8, "Ann", "", "", "ann@x.org", "", "by mail");
        assertThat(event(OutsideMessage.class).way()).isEqualTo(Way.EMAIL);
        push(IcqContent.FILE_REQUEST, UTF_8, "x");
        assertThat(talk.context.next(ImEvent.Unreadable.class).bytes()).isEqualTo(ByteString.encodeUtf8("x"));
    }

    @Test
    void oldFormsAreInTheCodePageThatTheUserHasSet() {
        talk.with(Oscar.FALLBACK_CHARSET, Charset.forName("windows-1251"));
        icq();
        push(IcqContent.PLAIN, Charset.forName("windows-1251"), "Привет");
        assertThat(next()).isEqualTo("Привет");
    }

    @Test
    void relayedMessagesAreAcknowledged() {
        icq();
        relay(IcqRelay.message(0xFFFE, IcqContent.PLAIN, "hi"));
        assertThat(next()).isEqualTo("hi");
        IcbmResponse ack = talk.bos.expect(IcbmResponse.class);
        assertThat(ack.screenName()).isEqualTo("100003");
        assertThat(ack.cookie()).isEqualTo(9);
        assertThat(ack.reason()).isEqualTo(IcbmResponse.CHANNEL_SPECIFIC);
        relay(IcqRelay.message(
                0xFFFD,
                IcqContent.PLAIN,
                "{\\rtf1\\ansi\\ansicpg1251{\\fonttbl{\\f0 Arial;}}\\pard\\f0 a\\{b\\'cf \\u1088?\\par\nsecond}"));
        assertThat(next()).isEqualTo("a{bП р\nsecond");
    }

    private void relay(IcqRelay relay) {
        TlvBlock tlvs =
                TlvBlock.builder().value(0x0005, relay.proposal(9)::write).build();
        talk.bos.push(new IncomingIcbm(9, Icbm.RENDEZVOUS, PEER, tlvs));
    }

    @Test
    void damagedContentsAreKept() {
        icq();
        talk.bos.push(new IncomingIcbm(
                7,
                Icbm.ICQ,
                PEER,
                TlvBlock.builder().bytes(0x0005, ByteString.decodeHex("a386")).build()));
        assertThat(talk.context.next(ImEvent.Unreadable.class).bytes()).isEqualTo(ByteString.decodeHex("a386"));
    }

    @Test
    void aimAccountsHaveNoDatabase() {
        Talk aim = new Talk("alice", List.of(0x01, 0x02, 0x03, 0x04, 0x13, 0x15));
        assertThat(aim.online().part(OscarIcq.class)).isEqualTo(Optional.empty());
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.ExtensionEvent;
import im.parley.ImEvent;
import im.parley.IncomingMessage.Trait;
import im.parley.OutgoingMessage;
import im.parley.Presence;
import im.parley.RequestException;
import im.parley.UnsupportedFeatureException;
import im.parley.oscar.IcqContact;
import im.parley.oscar.IcqDetail;
import im.parley.oscar.IcqGender;
import im.parley.oscar.IcqNumber;
import im.parley.oscar.IcqPerson;
import im.parley.oscar.IcqPrivacy;
import im.parley.oscar.IcqProfile;
import im.parley.oscar.IcqSearch;
import im.parley.oscar.Oscar;
import im.parley.oscar.OscarAuthorization;
import im.parley.oscar.OscarIcq;
import im.parley.oscar.snac.icbm.IcbmFlag;
import im.parley.oscar.snac.icbm.IcbmResponse;
import im.parley.oscar.snac.icbm.IcqMessage;
import im.parley.oscar.snac.icbm.IcqRelay;
import im.parley.oscar.snac.icbm.IncomingIcbm;
import im.parley.oscar.snac.icbm.SendIcbm;
import im.parley.oscar.snac.icq.FindByEmailAddress;
import im.parley.oscar.snac.icq.FindByEmailPattern;
import im.parley.oscar.snac.icq.FindByNamePattern;
import im.parley.oscar.snac.icq.FindByUin;
import im.parley.oscar.snac.icq.FindInWhitePages;
import im.parley.oscar.snac.icq.FindInWhitePagesByPattern;
import im.parley.oscar.snac.icq.IcqContent;
import im.parley.oscar.snac.icq.IcqResult;
import im.parley.oscar.snac.icq.Topic;
import im.parley.oscar.snac.icq.WhitePagesForm;
import im.parley.testkit.ImServer;
import im.parley.testkit.contract.Patience;
import im.parley.testkit.contract.Person;
import im.parley.testkit.junit.ImServerExtension;
import im.parley.testkit.server.Cards.Card;
import im.parley.testkit.server.ScreenName;
import im.parley.testkit.server.oscar.OscarProbe;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.subscribers.TestSubscriber;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What ICQ users have that others have not. */
class OscarIcqEndToEndTest {
    private static final IcqProfile ADA = IcqProfile.EMPTY
            .with(IcqDetail.NICK, "Ada ☃")
            .with(IcqDetail.FIRST_NAME, "Augusta")
            .with(IcqDetail.LAST_NAME, "King")
            .with(IcqDetail.EMAIL, "ada@x.org")
            .with(IcqDetail.CITY, "Köln")
            .with(IcqDetail.ZIP, "50667")
            .with(IcqDetail.COMPANY, "Engines")
            .with(IcqDetail.NOTES, "Notes by the translator")
            .with(IcqNumber.COUNTRY, 49)
            .with(IcqNumber.OCCUPATION, 7)
            .with(IcqGender.FEMALE)
            .born(LocalDate.of(1990, 12, 10))
            .speaking(12, 17)
            .interestedIn(new Topic(100, "numbers"), new Topic(101, "flying"));

    @RegisterExtension
    final ImServerExtension server = ImServerExtension.withUsers("100001", "100002", "100003", "alice");

    private final Deque<Person> people = new ArrayDeque<>();

    @AfterEach
    void close() {
        people.forEach(Person::close);
    }

    private Person seat(String user) {
        Person person = Person.at(server.server().account(Oscar.PROTOCOL, user).build());
        people.push(person);
        return person;
    }

    private Person online(String user) {
        return seat(user).signOn();
    }

    private static OscarIcq icq(Person person) {
        return person.account().require(OscarIcq.class);
    }

    private static <E extends ExtensionEvent> E await(Person person, Class<E> type) {
        return type.cast(Patience.first(
                Flowable.defer(() -> Flowable.fromIterable(person.events()))
                        .repeatWhen(done -> done.delay(10, TimeUnit.MILLISECONDS)),
                "a " + type.getSimpleName(),
                type::isInstance));
    }

    @Test
    void oneTellsAndTheOtherReads() {
        Person one = online("100001");
        Person two = online("100002");
        Patience.done(icq(one).set(ADA));
        IcqProfile read = Patience.done(icq(two).profile(two.idOf(one)).toSingle());
        assertThat(read.details()).isEqualTo(ADA.details());
        assertThat(read.numbers()).isEqualTo(ADA.numbers());
        assertThat(read.gender()).isEqualTo(IcqGender.FEMALE);
        assertThat(read.birthday()).isEqualTo(ADA.birthday());
        assertThat(read.age()).isPositive();
        assertThat(read.languages()).containsExactly(12, 17);
        assertThat(read.interests()).isEqualTo(ADA.interests());
        Patience.done(icq(one).set(IcqProfile.EMPTY.with(IcqDetail.CITY, "")));
        IcqProfile own = Patience.done(icq(one).profile(one.account().self()).toSingle());
        assertThat(own.get(IcqDetail.CITY)).isEmpty();
        assertThat(own.get(IcqDetail.NICK)).contains("Ada ☃");
        IcqPerson brief = Patience.done(icq(two).person(two.idOf(one)).toSingle());
        assertThat(brief.nick()).isEqualTo("Ada ☃");
        assertThat(brief.email()).isEqualTo("ada@x.org");
        assertThat(brief.authorizationRequired()).isFalse();
        assertThat(brief.gender()).isEqualTo(IcqGender.FEMALE);
    }

    @Test
    void olderSearchesAndThoseWithStarsFindPeopleToo() {
        Person one = online("100001");
        Person two = online("100002");
        Patience.done(icq(one).set(ADA));
        OscarIcq icq = icq(two);
        assertThat(found(icq.search(new FindByUin(100001)))).containsExactly("100001");
        assertThat(found(icq.search(new FindByUin(100009)))).isEmpty();
        assertThat(found(icq.search(new FindByEmailAddress("ada@x.org")))).containsExactly("100001");
        assertThat(found(icq.search(new FindByEmailAddress("*@x.org")))).isEmpty();
        assertThat(found(icq.search(new FindByEmailPattern("*@x.org")))).containsExactly("100001");
        assertThat(found(icq.search(new FindByNamePattern("Aug*", "*i*", "")))).containsExactly("100001");
        assertThat(found(icq.search(new FindByNamePattern("Aug*", "Queen*", ""))))
                .isEmpty();
        WhitePagesForm cologne = WhitePagesForm.EMPTY
                .livingIn(new WhitePagesForm.Home("Köln", "", 0))
                .interestedIn(new Topic(101, "flying"));
        assertThat(found(icq.search(new FindInWhitePages(cologne)))).containsExactly("100001");
        WhitePagesForm augusta = cologne.named(new WhitePagesForm.Names("Aug*", "", "", ""));
        assertThat(found(icq.search(new FindInWhitePages(augusta)))).isEmpty();
        assertThat(found(icq.search(new FindInWhitePagesByPattern(augusta)))).containsExactly("100001");
        assertThat(found(icq.search(new FindInWhitePages(WhitePagesForm.EMPTY))))
                .isEmpty();
    }

    @Test
    void peopleAreFoundEveryWay() {
        Person one = online("100001");
        Person two = online("100002");
        Person three = online("100003");
        Patience.done(icq(one).set(ADA));
        Patience.done(icq(three).set(IcqProfile.EMPTY.with(IcqDetail.CITY, "Köln")));
        OscarIcq icq = icq(two);
        assertThat(Patience.done(icq.find(two.idOf(one)).toSingle()).firstName())
                .isEqualTo("Augusta");
        assertThat(found(icq.findByEmail("ada@x.org"))).containsExactly("100001");
        assertThat(found(icq.findByName("", "Augusta", ""))).containsExactly("100001");
        assertThat(found(icq.findByName("", "Augusta", "Queen"))).isEmpty();
        IcqProfile cologne = IcqProfile.EMPTY.with(IcqDetail.CITY, "Köln");
        assertThat(found(icq.search(IcqSearch.like(cologne)))).containsExactlyInAnyOrder("100001", "100003");
        assertThat(found(icq.search(IcqSearch.like(cologne.with(IcqGender.FEMALE)))))
                .containsExactly("100001");
        assertThat(found(icq.search(IcqSearch.like(cologne).aged(20, 60)))).containsExactly("100001");
        OscarCompany.signOff(server.server(), three);
        assertThat(found(icq.search(IcqSearch.like(cologne).online()))).containsExactly("100001");
        assertThat(found(icq.search(IcqSearch.like(IcqProfile.EMPTY).withKeywords("translator"))))
                .containsExactly("100001");
    }

    private static List<String> found(Single<OscarIcq.Found> search) {
        return Patience.done(search).people().stream()
                .map(person -> person.user().normalized())
                .toList();
    }

    @Test
    void whoIsNotThereIsEmpty() {
        Person one = online("100001");
        OscarIcq icq = icq(one);
        assertThat(Patience.done(icq.profile(one.account().user("999")).isEmpty()))
                .isTrue();
        assertThat(Patience.done(icq.person(one.account().user("999")).isEmpty()))
                .isTrue();
        assertThat(Patience.done(icq.find(one.account().user("999")).isEmpty())).isTrue();
        assertThat(Patience.done(icq.findByEmail("nobody@x.org")).people()).isEmpty();
    }

    @Test
    void privacyIsSetAndRead() {
        Person one = online("100001");
        Patience.done(icq(one).setPrivacy(new IcqPrivacy(true, true)));
        assertThat(Patience.done(icq(one).privacy())).isEqualTo(new IcqPrivacy(true, true));
        assertThat(card("100001").asksAuthorization()).isTrue();
        Patience.done(icq(one).setPrivacy(new IcqPrivacy(false, false)));
        assertThat(Patience.done(icq(one).privacy())).isEqualTo(new IcqPrivacy(false, false));
    }

    private Card card(String name) {
        return server.server().world().cards().get(ScreenName.of(name)).orElseThrow();
    }

    @Test
    void thePasswordChanges() {
        Person one = online("100001");
        Patience.done(icq(one).changePassword("new secret"));
        one.leave();
        Person again = Person.at(server.server()
                .account(Oscar.PROTOCOL, "100001")
                .password("new secret")
                .build());
        people.push(again);
        again.signOn();
        RequestException refused =
                Patience.failure(RequestException.class, icq(again).changePassword("x"));
        assertThat(refused.code()).isEqualTo(IcqResult.FAILED);
    }

    @Test
    void linksAndContactsArriveAsWhatTheyAre() {
        Person one = online("100001");
        Person two = online("100002");
        Person alice = online("alice");
        for (Person other : List.of(two, alice)) {
            Patience.done(icq(one).sendUrl(one.idOf(other), "http://x.org/þ", "see ☃"));
            OscarIcq.UrlReceived url = await(other, OscarIcq.UrlReceived.class);
            assertThat(url.user()).isEqualTo(other.idOf(one));
            assertThat(url.url()).isEqualTo("http://x.org/þ");
            assertThat(url.description()).isEqualTo("see ☃");
            IcqContact three = new IcqContact(one.account().user("100003"), "Three");
            IcqContact carol = new IcqContact(one.account().user("alice"), "");
            Patience.done(icq(one).sendContacts(one.idOf(other), List.of(three, carol)));
            assertThat(await(other, OscarIcq.ContactsReceived.class).contacts()).containsExactly(three, carol);
        }
    }

    @Test
    void whoHasNoStoredListIsAskedInMessages() {
        Person one = online("100001");
        try (OscarProbe two = OscarProbe.onlineWithoutList(server.server(), "100002")) {
            Patience.done(icq(one).requestAuthorization(one.account().user("100002"), "please"));
            IcqContent request = letter(two);
            assertThat(request.type()).isEqualTo(IcqContent.AUTHORIZATION_REQUEST);
            assertThat(request.fields(StandardCharsets.UTF_8)).hasSize(6).endsWith("please");
            Patience.done(icq(one).answerAuthorization(one.account().user("100002"), false, "no"));
            assertThat(letter(two).type()).isEqualTo(IcqContent.AUTHORIZATION_DENIED);
            Patience.done(icq(one).answerAuthorization(one.account().user("100002"), true, ""));
            assertThat(letter(two).type()).isEqualTo(IcqContent.AUTHORIZATION_GRANTED);
            Patience.done(icq(one).tellAdded(one.account().user("100002")));
            assertThat(letter(two).type()).isEqualTo(IcqContent.YOU_WERE_ADDED);
        }
    }

    @Test
    void weAreAskedInMessagesWhereTheServerHasNoLists() {
        try (ImServer listless = ImServer.builder()
                .users("100001", "100002")
                .withoutFoodGroups(0x13)
                .start()) {
            Person one = Person.at(listless.account(Oscar.PROTOCOL, "100001").build());
            Person two = Person.at(listless.account(Oscar.PROTOCOL, "100002").build());
            people.push(one.signOn());
            people.push(two.signOn());
            Patience.done(icq(one).requestAuthorization(one.idOf(two), "please"));
            OscarAuthorization.Requested asked = await(two, OscarAuthorization.Requested.class);
            assertThat(asked.user()).isEqualTo(two.idOf(one));
            assertThat(asked.reason()).isEqualTo("please");
            Patience.done(icq(two).answerAuthorization(two.idOf(one), true, ""));
            assertThat(await(one, OscarAuthorization.Answered.class).granted()).isTrue();
            Patience.done(icq(one).tellAdded(one.idOf(two)));
            assertThat(await(two, OscarAuthorization.AddedBy.class).user()).isEqualTo(two.idOf(one));
        }
    }

    private static IcqContent letter(OscarProbe probe) {
        return probe.await(IncomingIcbm.class).icqMessage().orElseThrow().content();
    }

    @Test
    void whatWaitsInBothStoresIsToldOnceAndDeleted() {
        server.server().faults().keepStoredMessages();
        Person one = online("100001");
        Person alice = online("alice");
        Person two = seat("100002");
        OutgoingMessage hi = OutgoingMessage.of("hi < there");
        one.say(two, hi);
        one.say(two, hi);
        alice.say(two, OutgoingMessage.of("from AIM"));
        Patience.done(icq(one).sendUrl(one.idOf(two), "http://x.org/", "kept"));
        two.signOn();
        // What waits is deleted once all of it has come; only what is said then is sure to come behind it.
        Patience.until(
                "nothing that waits", () -> server.server().world().messages().waiting(ScreenName.of("100002")) == 0);
        one.say(two, "now");
        assertThat(two.hear().text()).isEqualTo("hi < there");
        assertThat(two.hear().text()).isEqualTo("hi < there");
        assertThat(two.hear().is(Trait.OFFLINE)).isTrue();
        assertThat(two.hear().text()).isEqualTo("now");
        assertThat(two.events().stream().filter(OscarIcq.UrlReceived.class::isInstance))
                .hasSize(1);
    }

    @Test
    void relayedMessagesAreReadAndAcknowledged() {
        Person one = online("100001");
        try (OscarProbe two = OscarProbe.online(server.server(), "100002")) {
            IcqRelay relay = IcqRelay.message(0xFFFF, IcqContent.PLAIN, "by relay ☃");
            two.tell(SendIcbm.rendezvous("100001", relay.proposal(5), IcbmFlag.ACK_WANTED));
            assertThat(one.hear().text()).isEqualTo("by relay ☃");
            IcbmResponse response = two.await(IcbmResponse.class);
            assertThat(response.cookie()).isEqualTo(5);
            assertThat(response.screenName()).isEqualTo("100001");
            IcqMessage web = new IcqMessage(
                    100002,
                    IcqContent.ofFields(
                            IcqContent.WEB_PAGER, StandardCharsets.UTF_8, "Ann", "", "", "ann@x.org", "", "hello"));
            two.tell(SendIcbm.icq(6, "100001", web));
            assertThat(await(one, OscarIcq.OutsideMessage.class).text()).isEqualTo("hello");
            IcqMessage odd = new IcqMessage(
                    100002, IcqContent.ofFields(IcqContent.PLUG_IN, StandardCharsets.UTF_8, "who knows"));
            TestSubscriber<ImEvent> events = one.account().events().test();
            two.tell(SendIcbm.icq(7, "100001", odd));
            events.awaitCount(1)
                    .assertValueAt(
                            0,
                            event -> event instanceof ImEvent.Unreadable unreadable
                                    && unreadable.bytes().utf8().equals("who knows")
                                    && unreadable.sender().normalized().equals("100002"));
        }
    }

    @Test
    void clientsTellEachOtherWhatTheirAwayTextSays() {
        Person one = online("100001");
        Person two = online("100002");
        two.appear(Presence.away("gone fishing"));
        assertThat(Patience.done(icq(one).awayText(one.idOf(two)))).isEqualTo("gone fishing");
    }

    @Test
    void accountsWithNamesHaveNoDatabase() {
        Person alice = online("alice");
        assertThat(alice.account().capabilities().value().extensions()).doesNotContain(OscarIcq.class);
        UnsupportedFeatureException refused =
                Patience.failure(UnsupportedFeatureException.class, icq(alice).setPrivacy(new IcqPrivacy(true, true)));
        assertThat(refused).isNotNull();
    }
}

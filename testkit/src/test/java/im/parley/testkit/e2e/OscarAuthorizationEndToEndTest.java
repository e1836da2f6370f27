// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.e2e;

import static im.parley.testkit.e2e.OscarCompany.facet;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.BuddyList;
import im.parley.ImEvent;
import im.parley.Presence.Status;
import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.oscar.OscarAuthorization;
import im.parley.oscar.OscarAuthorization.AddedBy;
import im.parley.oscar.OscarAuthorization.Answered;
import im.parley.oscar.OscarAuthorization.GrantedInAdvance;
import im.parley.oscar.OscarAuthorization.Requested;
import im.parley.testkit.contract.Patience;
import im.parley.testkit.contract.Person;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.processors.ReplayProcessor;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Asking before adding. */
class OscarAuthorizationEndToEndTest {
    private final OscarCompany company = OscarCompany.of("100001", "100002");
    private Person one;
    private Person two;

    @BeforeEach
    void theSecondWantsToBeAsked() {
        one = company.online("100001");
        two = company.online("100002");
        company.server().world().authorizations().require(company.session(two), true);
    }

    @AfterEach
    void close() {
        company.close();
    }

    /** Returns the events of a kind from now on, none of which is missed. */
    private static <E extends ImEvent> Flowable<E> hearing(Person person, Class<E> type) {
        ReplayProcessor<E> heard = ReplayProcessor.create();
        person.account().events().ofType(type).subscribe(heard);
        return heard;
    }

    private static <E extends ImEvent> E next(Flowable<E> heard) {
        return Patience.first(heard, "an event", event -> true);
    }

    @Test
    void whoWantsToBeAskedIsAskedAndSeenWhenGranted() {
        Flowable<Requested> asked = hearing(two, Requested.class);
        Flowable<AddedBy> added = hearing(two, AddedBy.class);
        Flowable<Answered> answered = hearing(one, Answered.class);
        RequestException refused =
                Patience.failure(RequestException.class, one.account().buddies().add(one.idOf(two), "Friends"));
        assertThat(refused.reason()).isEqualTo(Reason.NOT_PERMITTED);
        assertThat(refused.code()).isEqualTo(0x0E);
        assertThat(one.account().buddies().list().value()).isEqualTo(BuddyList.EMPTY);

        OscarAuthorization asking = facet(one, OscarAuthorization.class);
        Patience.done(asking.add(one.idOf(two), "Friends", "please ½"));
        assertThat(asking.awaiting().value()).isEqualTo(Set.of(one.idOf(two)));
        assertThat(next(asked).user()).isEqualTo(two.idOf(one));
        assertThat(next(asked).reason()).isEqualTo("please ½");
        one.see(two, Status.OFFLINE);

        Patience.done(facet(two, OscarAuthorization.class).grant(two.idOf(one)));
        assertThat(next(answered).granted()).isTrue();
        one.see(two, Status.ONLINE);
        Patience.first(asking.awaiting(), "nobody awaited", Set::isEmpty);
        assertThat(next(added).user()).isEqualTo(two.idOf(one));
    }

    @Test
    void aRefusalHasAReasonAndOneCanAskAgain() {
        Flowable<Requested> asked = hearing(two, Requested.class);
        Flowable<Answered> answered = hearing(one, Answered.class);
        OscarAuthorization asking = facet(one, OscarAuthorization.class);
        Patience.done(asking.add(one.idOf(two), "Friends", ""));
        Patience.done(facet(two, OscarAuthorization.class).refuse(two.idOf(one), "who are you?"));
        assertThat(next(answered).granted()).isFalse();
        assertThat(next(answered).reason()).isEqualTo("who are you?");
        assertThat(asking.awaiting().value()).isEqualTo(Set.of(one.idOf(two)));

        Patience.done(asking.request(one.idOf(two), "your neighbour"));
        Patience.first(asked, "the second request", request -> request.reason().equals("your neighbour"));
        Patience.done(facet(two, OscarAuthorization.class).grant(two.idOf(one)));
        Patience.first(asking.awaiting(), "nobody awaited", Set::isEmpty);
    }

    @Test
    void whoIsLetInBeforehandNeedsNotAsk() {
        Flowable<GrantedInAdvance> granted = hearing(one, GrantedInAdvance.class);
        Patience.done(facet(two, OscarAuthorization.class).grantInAdvance(two.idOf(one), "do come in"));
        assertThat(next(granted).user()).isEqualTo(one.idOf(two));
        assertThat(next(granted).text()).isEqualTo("do come in");
        one.befriend(two, "Friends");
        one.see(two, Status.ONLINE);
    }

    @Test
    void whoWantsToBeTakenOffAListIs() {
        two.befriend(one, "Friends");
        two.see(one, Status.ONLINE);
        Patience.done(facet(one, OscarAuthorization.class).removeMeFrom(one.idOf(two)));
        two.seeList("nobody", list -> list.buddies().findAny().isEmpty());
        two.see(one, Status.OFFLINE);
    }

    @Test
    void theAbsentLearnOfItLater() {
        company.signOff(two);
        Flowable<Requested> asked = hearing(two, Requested.class);
        Patience.done(facet(one, OscarAuthorization.class).add(one.idOf(two), "Friends", "when you are back"));
        two.signOn();
        assertThat(next(asked).reason()).isEqualTo("when you are back");
        company.signOff(one);
        Flowable<Answered> answered = hearing(one, Answered.class);
        Patience.done(facet(two, OscarAuthorization.class).grant(two.idOf(one)));
        one.signOn();
        assertThat(next(answered).granted()).isTrue();
        Patience.first(facet(one, OscarAuthorization.class).awaiting(), "nobody awaited", Set::isEmpty);
        one.see(two, Status.ONLINE);
    }
}

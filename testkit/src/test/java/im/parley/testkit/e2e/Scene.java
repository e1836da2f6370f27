// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.e2e;

import im.parley.Account;
import im.parley.ImEvent;
import im.parley.Reconnect;
import im.parley.extension.People;
import im.parley.oscar.OscarProtocol;
import im.parley.oscar.wire.Snac;
import im.parley.spi.link.Threads;
import im.parley.testkit.ImServer;
import im.parley.testkit.contract.Patience;
import im.parley.testkit.contract.Person;
import im.parley.testkit.server.toc.TocProfile;
import io.reactivex.rxjava3.core.Flowable;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A server that behaves like one or the other, with alice, bob and carol as its users; whoever sits there leaves with it. */
final class Scene implements AutoCloseable {
    private final ImServer server;
    private final Deque<Person> people = new ArrayDeque<>();

    Scene(TocProfile profile) {
        server = ImServer.builder()
                .users("alice", "bob", "carol")
                .tocProfile(profile)
                .start();
    }

    ImServer server() {
        return server;
    }

    Person seat(Way way, String user) {
        return seat(way.account(server, user));
    }

    /** Seats somebody at an account that a test has begun to build. */
    Person seat(Account.Builder account) {
        Person person = Person.at(account.reconnect(Reconnect.backoff(Duration.ofMillis(50), Duration.ofSeconds(1)))
                .build());
        people.push(person);
        return person;
    }

    /** Signs on somebody who never takes silence for a consent: what TOC does not answer stays undone for this test. */
    Person patient(Way way, String user) {
        return seat(way.account(server, user, Duration.ofMinutes(5))).signOn();
    }

    Person online(Way way, String user) {
        return seat(way, user).signOn();
    }

    /** Waits until the server has done all that somebody has asked of it. */
    static void heardOut(Person person) {
        People people = person.account().require(People.class);
        Patience.done(people.of(person.account().self()).ignoreElement());
    }

    /** Waits until somebody has been told of such an event, now or before. */
    static <E extends ImEvent> E seen(Person person, Class<E> type, String what, Predicate<? super E> wanted) {
        return Patience.first(
                        Flowable.interval(
                                        0,
                                        10,
                                        TimeUnit.MILLISECONDS,
                                        Threads.shared().timer())
                                .onBackpressureDrop()
                                .map(tick -> first(person, type, wanted)),
                        what,
                        Optional::isPresent)
                .orElseThrow();
    }

    private static <E extends ImEvent> Optional<E> first(Person person, Class<E> type, Predicate<? super E> wanted) {
        return person.events().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(wanted)
                .findFirst();
    }

    /** Sends what OSCAR has and this test wants without a word of API. */
    static void send(Person person, Snac snac) {
        Patience.done(person.account().require(OscarProtocol.class).send(snac));
    }

    @Override
    public void close() {
        people.forEach(Person::close);
        server.close();
    }
}

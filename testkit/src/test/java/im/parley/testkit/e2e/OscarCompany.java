// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.e2e;

import im.parley.Extension;
import im.parley.ImEvent;
import im.parley.Reconnect;
import im.parley.UserId;
import im.parley.oscar.Oscar;
import im.parley.testkit.ImServer;
import im.parley.testkit.ImServerBuilder;
import im.parley.testkit.contract.Patience;
import im.parley.testkit.contract.Person;
import im.parley.testkit.server.ScreenName;
import im.parley.testkit.server.UserSession;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** A server and the people at OSCAR accounts on it, who all go when it closes. */
final class OscarCompany implements AutoCloseable {
    private final ImServer server;
    private final Deque<Person> people = new ArrayDeque<>();

    OscarCompany(ImServerBuilder settings) {
        server = settings.start();
    }

    static OscarCompany of(String... names) {
        return new OscarCompany(ImServer.builder().users(names));
    }

    ImServer server() {
        return server;
    }

    Person seat(String name) {
        Person person = Person.at(server.account(Oscar.PROTOCOL, name)
                .reconnect(Reconnect.backoff(Duration.ofMillis(20), Duration.ofSeconds(1)))
                .build());
        people.push(person);
        return person;
    }

    Person online(String name) {
        return seat(name).signOn();
    }

    /** Returns the server's end of somebody's first session. */
    UserSession session(Person person) {
        return server.world()
                .sessions()
                .of(ScreenName.of(person.account().self().display()))
                .get(0);
    }

    void signOff(Person person) {
        signOff(server, person);
    }

    /** Signs somebody's only session off, and waits until the server has taken that in: to others it is gone from then on. */
    static void signOff(ImServer server, Person person) {
        person.signOff();
        ScreenName name = ScreenName.of(person.account().self().display());
        Patience.until(name + " gone", () -> !server.world().sessions().isPresent(name));
    }

    static <E extends Extension> E facet(Person person, Class<E> type) {
        return person.account().require(type);
    }

    static UserId user(Person person, String name) {
        return person.account().user(name);
    }

    /** Returns what happened to somebody so far, of one kind. */
    static <E extends ImEvent> List<E> events(Person person, Class<E> type) {
        return person.events().stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Override
    public void close() {
        people.forEach(Person::close);
        server.close();
    }
}

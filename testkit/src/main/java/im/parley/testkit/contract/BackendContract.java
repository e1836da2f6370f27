// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.contract;

import im.parley.Account;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.AfterEach;

/**
 * What every backend promises whatever it speaks. Extend it and give it a server; what the backend's
 * {@link im.parley.Capabilities} leave out must fail with a name instead.
 *
 * <pre>{@code
 * class MyBackendContractTest extends BackendContract {
 *     @RegisterExtension
 *     final ImServerExtension server = ImServerExtension.withUsers("alice", "bob");
 *
 *     @Override
 *     public Account.Builder account(String user) {
 *         return server.account("mine", user);
 *     }
 *
 *     @Override
 *     public void dropConnections() {
 *         server.faults().dropConnections();
 *     }
 * }
 * }</pre>
 */
public abstract class BackendContract
        implements SignOnContract,
                ReconnectContract,
                MessagingContract,
                TypingContract,
                PresenceContract,
                BuddyListContract,
                RoomContract {
    private final Deque<Person> people = new ArrayDeque<>();

    protected BackendContract() {}

    /** Begins to build an account of {@code "alice"} or {@code "bob"} on a server that knows nothing but the two. */
    @Override
    public abstract Account.Builder account(String user);

    @Override
    public abstract void dropConnections();

    @Override
    public final Person seat(Account.Builder settings) {
        Person person = Person.at(settings.build());
        people.push(person);
        return person;
    }

    @AfterEach
    final void sendEverybodyHome() {
        people.forEach(Person::close);
    }
}

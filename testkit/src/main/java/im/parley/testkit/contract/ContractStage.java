// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.contract;

import im.parley.Account;
import im.parley.Reconnect;
import java.time.Duration;

/**
 * What the contract is tried on. Each test finds a server without any memory, on which {@link #ALICE} and {@link #BOB}
 * are registered and nobody is signed on.
 */
interface ContractStage {
    String ALICE = "alice";
    String BOB = "bob";

    /** Begins to build an account of one of the two, with the right password. */
    Account.Builder account(String user);

    /** Cuts every connection of the server, without a word. */
    void dropConnections();

    /** Seats somebody at an account, which is closed behind the test. */
    Person seat(Account.Builder settings);

    /** Seats somebody who signs on again soon after a failure. */
    default Person seat(String user) {
        return seat(account(user).reconnect(Reconnect.backoff(Duration.ofMillis(50), Duration.ofSeconds(1))));
    }

    default Person online(String user) {
        return seat(user).signOn();
    }
}

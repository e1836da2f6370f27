// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.IncomingMessage.Trait;
import im.parley.oscar.Oscar;
import im.parley.testkit.contract.Person;
import im.parley.testkit.junit.ImServerExtension;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a server does with sessions while they live. */
class ServerLifeEndToEndTest {
    @RegisterExtension
    final ImServerExtension server = ImServerExtension.withUsers("alice", "bob");

    private Person person(String name) {
        return Person.at(server.account(Oscar.PROTOCOL, name).build());
    }

    @RepeatedTest(5)
    void aMessageInTheMomentOfConnectingIsNoStoredOne() {
        try (Person alice = person("alice");
                Person bob = person("bob")) {
            bob.signOn();
            alice.signOn();
            bob.say(alice, "just in time");
            assertThat(alice.hear("just in time").traits()).doesNotContain(Trait.OFFLINE);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.examples;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.OutgoingMessage;
import im.parley.testkit.ImServer;
import org.junit.jupiter.api.Test;

class BridgeTest {
    @Test
    void relaysBothWaysAndNobodyElse() throws Exception {
        try (ImServer server = ImServer.withUsers("alice", "bob", "mallory", "bridge", "bridge2");
                Person alice = Person.online(server, "oscar", "alice");
                Person bob = Person.online(server, "toc", "bob");
                Person mallory = Person.online(server, "oscar", "mallory");
                Person aim = Person.online(server, "oscar", "bridge");
                Person toc = Person.online(server, "toc", "bridge2")) {
            Bridge.relay(aim.account(), "alice", toc.account(), "bob");
            Bridge.relay(toc.account(), "bob", aim.account(), "alice");

            mallory.say("bridge", "let me in");
            alice.account()
                    .conversation("bridge")
                    .send(OutgoingMessage.of("gone").asAutoReply())
                    .blockingGet();
            alice.say("bridge", "hello, bob");
            assertThat(bob.hear().text()).isEqualTo("[alice] hello, bob");
            bob.say("bridge2", "hello, alice");
            assertThat(alice.hear().text()).isEqualTo("[bob] hello, alice");
        }
    }
}

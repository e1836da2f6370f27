// SPDX-License-Identifier: Apache-2.0
package im.parley.examples;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.Account;
import im.parley.Presence;
import im.parley.testkit.ImServer;
import io.reactivex.rxjava3.disposables.Disposable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresenceWatcherTest {
    private final Terminal terminal = new Terminal();

    @ParameterizedTest
    @CsvSource({"oscar, toc", "toc, oscar"})
    void printsWhoComesStepsAwayAndLeaves(String watchers, String bobs) throws Exception {
        try (ImServer server = ImServer.withUsers("watcher", "bob");
                Account watcher = server.account(watchers, "watcher").build()) {
            Disposable watching = PresenceWatcher.watch(watcher, terminal.stream());
            Person.awaitOnline(watcher);
            watcher.buddies().add(watcher.user("bob"), "Friends").blockingAwait();
            try (Person bob = Person.online(server, bobs, "bob")) {
                terminal.read("bob is here");
                bob.appear(Presence.away("lunch"));
                terminal.read("bob is now AWAY");
                bob.appear(Presence.ONLINE);
                terminal.read("bob is now ONLINE");
            }
            terminal.read("bob left");
            watching.dispose();
        }
        assertThat(terminal.text().lines()).startsWith("bob is here").endsWith("bob left");
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.examples;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.Account;
import im.parley.extension.ChatRoom;
import im.parley.extension.ChatRooms;
import im.parley.oscar.Oscar;
import im.parley.testkit.ImServer;
import io.reactivex.rxjava3.observers.TestObserver;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RoomLoggerTest {
    private final Terminal terminal = new Terminal();

    @Test
    void printsWhoIsThereWhoComesAndGoesAndWhatIsSaid() throws Exception {
        try (ImServer server = ImServer.withUsers("logger", "bob", "carol");
                Account logger = server.account(Oscar.PROTOCOL, "logger").build();
                Person bob = Person.online(server, Oscar.PROTOCOL, "bob");
                Person carol = Person.online(server, Oscar.PROTOCOL, "carol")) {
            ChatRoom room = enter(bob);
            Person.awaitOnline(logger);
            TestObserver<Void> logging =
                    RoomLogger.log(logger, "Parley", terminal.stream()).test();
            terminal.read("-> logger");
            room.send("hello").blockingGet();
            terminal.read("bob: hello");
            ChatRoom carols = enter(carol);
            terminal.read("-> carol");
            carols.leave().blockingAwait();
            terminal.read("<- carol");

            logger.close();
            logging.awaitDone(20, TimeUnit.SECONDS).assertComplete();
        }
        assertThat(terminal.text().lines().limit(2)).containsExactlyInAnyOrder("-> bob", "-> logger");
        assertThat(terminal.text().lines().skip(2)).startsWith("bob: hello", "-> carol", "<- carol");
    }

    private static ChatRoom enter(Person person) {
        return person.account().require(ChatRooms.class).join("Parley").blockingGet();
    }
}

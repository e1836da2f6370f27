// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.testkit.server.WorldEvent.Ended;
import im.parley.testkit.server.WorldEvent.TypingChanged;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class MailboxTest {
    private static WorldEvent event(String name) {
        return new TypingChanged(ScreenName.of(name), Typing.TYPING);
    }

    @Test
    void endsASessionThatFallsBehind() {
        List<WorldEvent> heard = new ArrayList<>();
        Mailbox mailbox = new Mailbox(heard::add, 2);
        List.of("one", "two", "three", "four").forEach(name -> mailbox.put(event(name)));
        mailbox.drain();
        mailbox.put(event("five"));
        mailbox.drain();

        assertThat(heard).containsExactly(event("one"), event("two"), new Ended(Ended.Reason.OVERFLOWED));
    }

    @Test
    void everySessionHearsTheSameOrderWhateverTheThreads() throws Exception {
        Cast cast = Cast.of("alice", "bob", "carol", "dave");
        RoomKey room = cast.world.rooms().make(RoomKey.PRIVATE, "Order").key();
        List<Actor> members = List.of(cast.enter("alice"), cast.enter("bob"), cast.enter("carol"), cast.enter("dave"));
        members.forEach(member -> cast.world.rooms().enter(member.session(), room));
        ExecutorService threads = Executors.newFixedThreadPool(members.size());
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<?>> work = new ArrayList<>();
            for (Actor member : members) {
                work.add(threads.submit(() -> {
                    start.await();
                    for (int i = 0; i < 250; i++) {
                        Text line = Text.of(member.session().name() + " " + i);
                        cast.world.rooms().say(member.session(), room, line, false, true);
                    }
                    return null;
                }));
            }
            start.countDown();
            for (Future<?> one : work) {
                one.get();
            }
        } finally {
            threads.shutdown();
        }

        List<String> first = lines(members.get(0));
        assertThat(first).hasSize(1000).doesNotHaveDuplicates();
        assertThat(members).allSatisfy(member -> assertThat(lines(member)).isEqualTo(first));
    }

    private static List<String> lines(Actor actor) {
        return actor.heard(WorldEvent.RoomSaid.class).stream()
                .map(said -> said.line().text().html())
                .toList();
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.demo;

import im.parley.Account;
import im.parley.Parley;
import im.parley.Reconnect;
import im.parley.examples.recording.Protocol;
import im.parley.oscar.Oscar;
import im.parley.testkit.ImServer;
import im.parley.toc.Toc;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;

/** Puts the people of the story on a server and plays it. */
public final class Demo {
    private static final int ATTEMPTS = 4;
    private static final Reconnect BACKOFF = Reconnect.backoff(Duration.ofMillis(200), Duration.ofSeconds(2));
    private static final Reconnect A_FEW_TIMES =
            (attempt, cause) -> attempt < ATTEMPTS ? BACKOFF.delay(attempt, cause) : Optional.empty();

    private final PrintWriter out;
    private final boolean wire;

    /**
     * Tells the story on {@code out}.
     *
     * @param wire shows every frame too
     */
    public Demo(PrintWriter out, boolean wire) {
        this.out = out;
        this.wire = wire;
    }

    /** A person's name and password. */
    public record Person(String name, String password) {
        /** Returns the name alone. */
        @Override
        public String toString() {
            return name;
        }
    }

    /** Where a server listens. */
    public record Address(String host, int port) {}

    /** Who plays alice, bob and carol. */
    public record Cast(Person alice, Person bob, Person carol) {}

    /** Plays on a server of our own; returns true when every scene was seen. */
    public boolean embedded(Cast cast) {
        ImServer server = ImServer.builder()
                .user(cast.alice.name, cast.alice.password)
                .user(cast.bob.name, cast.bob.password)
                .user(cast.carol.name, cast.carol.password)
                .start();
        try (server) {
            out.printf(
                    "The embedded server listens on %s: OSCAR on %d, TOC on %d.%n",
                    server.host(), server.oscarPort(), server.tocPort());
            return play(
                    cast,
                    new Address(server.host(), server.oscarPort()),
                    new Address(server.host(), server.tocPort()),
                    true,
                    () -> server.faults().dropConnections());
        }
    }

    /** Plays on a server elsewhere; returns true when every scene that can be played there was seen. */
    public boolean elsewhere(Cast cast, Address oscar, Address toc) {
        out.printf("OSCAR at %s:%d, TOC at %s:%d.%n", oscar.host, oscar.port, toc.host, toc.port);
        return play(cast, oscar, toc, false, () -> {});
    }

    private boolean play(Cast cast, Address oscar, Address toc, boolean embedded, Runnable dropLines) {
        try (Actor alice = actor("OSCAR", Oscar.PROTOCOL, Protocol.OSCAR, oscar, cast.alice);
                Actor bob = actor("TOC2", Toc.PROTOCOL, Protocol.TOC, toc, cast.bob);
                Actor carol = actor("OSCAR", Oscar.PROTOCOL, Protocol.OSCAR, oscar, cast.carol)) {
            return new Story(out, embedded).tell(new Play(alice, bob, carol, dropLines).scenes());
        }
    }

    private Actor actor(String shown, String protocol, Protocol spoken, Address server, Person person) {
        Account.Builder builder = Parley.account(protocol)
                .server(server.host, server.port)
                .user(person.name)
                .password(person.password)
                .reconnect(A_FEW_TIMES);
        if (wire) {
            builder.tap(new WirePrinter(spoken, out));
        }
        return new Actor(shown, builder.build(), out);
    }
}

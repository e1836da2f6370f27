// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.toc;

import im.parley.spi.flap.FlapLinkBuilder;
import im.parley.spi.link.FirstBytes;
import im.parley.testkit.fault.Faults;
import im.parley.testkit.fault.FaultyTransport;
import im.parley.testkit.server.Dispatch;
import im.parley.testkit.server.World;
import im.parley.testkit.server.WorldEvent;
import im.parley.toc.wire.command.TocCommand;
import java.io.IOException;
import java.io.InputStream;

/** Serves the world to TOC clients. Safe for use by several threads. */
public final class TocService {
    private static final String GREETING = "FLAPON";

    private final World world;
    private final TocSettings settings;
    private final Faults faults;
    private final Pages pages;
    private final Dispatch<TocSession, TocCommand> commands = new Dispatch<>();
    private final Dispatch<TocSession, WorldEvent> events;

    public TocService(World world, TocSettings settings, Faults faults) {
        this.world = world;
        this.settings = settings;
        this.faults = faults;
        pages = new Pages(world);
        new MessageCommands(world, settings).addTo(commands);
        new PresenceCommands(world).addTo(commands);
        new ListCommands(world).addTo(commands);
        new PrivacyCommands(world).addTo(commands);
        new RoomCommands(world).addTo(commands);
        new AccountCommands(world).addTo(commands);
        new PeopleCommands(world, pages).addTo(commands);
        events = new TocEvents(world).table();
    }

    /** Serves one connection on the calling thread until it ends: TOC, or one page when it begins as HTTP does. */
    public void serve(FaultyTransport transport, FlapLinkBuilder link) throws IOException {
        try (transport) {
            FirstBytes first = FirstBytes.of(transport, GREETING.length());
            if (first.startWith(GREETING)) {
                skipGreeting(transport.input());
                new TocConnection(this, link).run();
            } else {
                new HttpExchange(pages, first.transport()).run();
            }
        }
    }

    /** Some clients end the greeting with two line feeds, others with a carriage return before each. */
    private static void skipGreeting(InputStream in) throws IOException {
        for (int lines = 0; lines < 2; ) {
            int b = in.read();
            if (b < 0) {
                return;
            }
            lines += b == '\n' ? 1 : 0;
        }
    }

    World world() {
        return world;
    }

    TocSettings settings() {
        return settings;
    }

    Faults faults() {
        return faults;
    }

    Dispatch<TocSession, TocCommand> commands() {
        return commands;
    }

    Dispatch<TocSession, WorldEvent> events() {
        return events;
    }
}

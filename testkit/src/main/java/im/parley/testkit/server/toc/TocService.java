// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.toc;

import im.parley.spi.flap.FlapLinkBuilder;
import im.parley.spi.link.FirstBytes;
import im.parley.spi.link.Transport;
import im.parley.testkit.fault.Faults;
import im.parley.testkit.fault.FaultyTransport;
import im.parley.testkit.fault.TocMischief;
import im.parley.testkit.server.Dispatch;
import im.parley.testkit.server.World;
import im.parley.testkit.server.WorldEvent;
import im.parley.toc.wire.command.TocCommand;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import okio.ByteString;

/** Serves the world to TOC clients. Safe for use by several threads. */
public final class TocService implements TocMischief {
    private final World world;
    private final TocSettings settings;
    private final Faults faults;
    private final Pages pages;
    private final SignOnLimit signOns;
    private final Dispatch<TocSession, TocCommand> commands = new Dispatch<>();
    private final Dispatch<TocSession, WorldEvent> events;
    private final Set<TocSession> sessions = ConcurrentHashMap.newKeySet();

    public TocService(World world, TocSettings settings, Faults faults) {
        this.world = world;
        this.settings = settings;
        this.faults = faults;
        pages = new Pages(world, settings.profile());
        signOns = new SignOnLimit(world.settings().clock(), settings.signOnsAMinute());
        new MessageCommands(world, settings).addTo(commands);
        new PresenceCommands(world).addTo(commands);
        new ListCommands(world).addTo(commands);
        new PrivacyCommands(world).addTo(commands);
        new RoomCommands(world).addTo(commands);
        new AccountCommands(world).addTo(commands);
        new PeopleCommands(world, pages).addTo(commands);
        events = new TocEvents(world).table();
        faults.add(this);
    }

    /** Serves one connection on the calling thread until it ends: TOC, or one page when it begins as HTTP does. */
    public void serve(FaultyTransport transport, Function<Transport, FlapLinkBuilder> link) throws IOException {
        try (transport) {
            FirstBytes first = FirstBytes.of(transport, Greeting.WORD.length());
            if (first.startWith(Greeting.WORD)) {
                Greeting.rest(transport, settings.profile())
                        .ifPresentOrElse(
                                rest -> new TocConnection(this, builder(link.apply(rest)), hostOf(transport.peer()))
                                        .run(),
                                transport::cancel);
            } else {
                new HttpExchange(pages, first.transport()).run();
            }
        }
    }

    private static String hostOf(String peer) {
        return peer.substring(0, Math.max(0, peer.lastIndexOf(':')));
    }

    /** The server never says that it is alive: old clients take an empty frame for the end of the connection. */
    private FlapLinkBuilder builder(FlapLinkBuilder link) {
        return settings.profile().isAol() ? link : link.firstSequence(0);
    }

    void opened(TocSession session) {
        sessions.add(session);
    }

    void closed(TocSession session) {
        sessions.remove(session);
    }

    @Override
    public void tell(ByteString payload) {
        sessions.forEach(session -> session.send(payload));
    }

    @Override
    public void pause() {
        sessions.forEach(TocSession::pause);
        sessions.forEach(TocSession::forget);
    }

    @Override
    public void resume() {
        sessions.forEach(TocSession::resume);
    }

    SignOnLimit signOns() {
        return signOns;
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

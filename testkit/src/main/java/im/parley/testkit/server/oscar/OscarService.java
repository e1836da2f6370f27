// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import im.parley.oscar.snac.Snacs;
import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacAddress;
import im.parley.oscar.wire.TlvBuilder;
import im.parley.spi.flap.FlapLinkBuilder;
import im.parley.testkit.fault.Faults;
import im.parley.testkit.fault.FaultyTransport;
import im.parley.testkit.server.Dispatch;
import im.parley.testkit.server.World;
import im.parley.testkit.server.WorldEvent;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import okio.ByteString;

/** Serves the world to OSCAR clients. Safe for use by several threads. */
public final class OscarService {
    private final World world;
    private final OscarSettings settings;
    private final Faults faults;
    private final CookieJar cookies;
    private final RateTable rates;
    private final UserBlocks blocks;
    private final WebReception web = new WebReception(this);
    private final OscarTraffic traffic = new OscarTraffic(this);
    private final Dispatch<Request, Snac> handlers = new Dispatch<>();
    private final Dispatch<OscarSession, WorldEvent> events;

    public OscarService(World world, OscarSettings settings, Faults faults) {
        this.world = world;
        this.settings = settings;
        this.faults = faults;
        faults.add(traffic);
        cookies = new CookieJar(world.settings().clock(), faults);
        blocks = new UserBlocks(world.settings().clock());
        Letters letters = new Letters(blocks, world.rooms());
        new ServiceHandlers(this).addTo(handlers);
        new LocateHandlers(world, blocks).addTo(handlers);
        new BuddyHandlers(world).addTo(handlers);
        new IcbmHandlers(world, letters, faults).addTo(handlers);
        new PrivacyHandlers(world).addTo(handlers);
        new FeedbagHandlers(world, settings).addTo(handlers);
        new ChatHandlers(world, blocks).addTo(handlers);
        new IcqHandlers(world, letters).addTo(handlers);
        new IconHandlers(world).addTo(handlers);
        new AdminHandlers(world).addTo(handlers);
        new PeopleHandlers(world).addTo(handlers);
        rates = new RateTable(served(), settings.rateless());
        events = new Events(blocks, letters).table();
    }

    /** Returns the addresses of all SNACs that have a handler. */
    private List<SnacAddress> served() {
        return Snacs.REGISTRY.all().stream()
                .filter(codec -> handlers.types().contains(codec.type()))
                .map(codec -> new SnacAddress(codec.family(), codec.subtype()))
                .toList();
    }

    /** Serves one connection on the calling thread until it ends. */
    public void serve(FaultyTransport transport, FlapLinkBuilder link) {
        new OscarConnection(this, transport, link).run();
    }

    /** Serves one client that signs on over HTTP, on the calling thread until the connection ends. */
    public void serveWeb(FaultyTransport transport) throws IOException {
        web.serve(transport);
    }

    /** Gives a cookie. */
    ByteString cookie(Pass pass) {
        return cookies.issue(pass);
    }

    /** Takes a cookie back. */
    Optional<Pass> redeem(ByteString cookie) {
        return cookies.redeem(cookie);
    }

    /** Adds where to go on, with which cookie, and whether encrypted. */
    TlvBuilder redirect(TlvBuilder tlvs, Pass pass) {
        tlvs.string(0x0005, settings.advertised().get().toString()).bytes(0x0006, cookie(pass));
        settings.certificate().ifPresent(name -> tlvs.string(0x008D, name));
        return tlvs.u8(0x008E, settings.certificate().isPresent() ? 1 : 0);
    }

    /** Returns the sessions that can be held up. */
    OscarTraffic traffic() {
        return traffic;
    }

    World world() {
        return world;
    }

    OscarSettings settings() {
        return settings;
    }

    Faults faults() {
        return faults;
    }

    RateTable rates() {
        return rates;
    }

    UserBlocks blocks() {
        return blocks;
    }

    Dispatch<OscarSession, WorldEvent> events() {
        return events;
    }

    Dispatch<Request, Snac> handlers() {
        return handlers;
    }
}

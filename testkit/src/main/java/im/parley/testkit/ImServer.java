// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit;

import im.parley.Account;
import im.parley.Parley;
import im.parley.WireTap;
import im.parley.oscar.Oscar;
import im.parley.oscar.wire.ServerAddress;
import im.parley.spi.flap.FlapInspector;
import im.parley.spi.link.Threads;
import im.parley.testkit.fault.Faults;
import im.parley.testkit.server.ScreenName;
import im.parley.testkit.server.World;
import im.parley.testkit.server.oscar.OscarServerInspector;
import im.parley.testkit.server.oscar.OscarService;
import im.parley.testkit.server.toc.TocServerInspector;
import im.parley.testkit.server.toc.TocService;
import im.parley.testkit.transcript.Transcript;
import im.parley.toc.Toc;
import io.reactivex.rxjava3.disposables.Disposable;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;

/**
 * An instant-messaging server inside the process. It speaks OSCAR on one port and TOC, both versions, on another, over
 * one {@link World}: a user of one protocol talks with users of the other. It listens from the moment it is made until
 * it is closed. Safe for use by several threads.
 */
public final class ImServer implements AutoCloseable {
    /** The password of users that are added without one. */
    public static final String PASSWORD = "secret";

    private static final long DECAY_MINUTES = 5;

    private final World world;
    private final Faults faults = new Faults();
    private final Transcript transcript = new Transcript();
    private final List<WireTap> taps;
    private final Map<ScreenName, String> passwords = new ConcurrentHashMap<>();
    private final String host;
    private final Optional<SSLContext> tls;
    private final Port oscar;
    private final Optional<Port> plainHost;
    private final Port web;
    private final Port toc;
    private final Disposable decay;
    private final boolean unlimited;

    ImServer(ImServerBuilder settings) {
        world = new World(settings.world);
        unlimited = settings.world.limits().isGenerous();
        host = settings.host;
        tls = settings.tls;
        taps = new ArrayList<>(settings.taps);
        taps.add(transcript);
        settings.users.forEach(this::addUser);
        OscarService oscarService = new OscarService(world, settings.oscarSettings(this::oscarAddress), faults);
        TocService tocService = new TocService(world, settings.toc, faults);
        Port.Service host = (transport, link) -> oscarService.serve(transport, link.apply(transport));
        oscar = open(settings.oscarPort, "oscar", new OscarServerInspector(), host);
        plainHost = settings.plainHost
                ? Optional.of(open(0, "oscar host", new OscarServerInspector(), host, Optional.empty()))
                : Optional.empty();
        web = open(
                settings.webPort,
                "web",
                new OscarServerInspector(),
                (transport, unused) -> oscarService.serveWeb(transport));
        toc = open(settings.tocPort, "toc", new TocServerInspector(), tocService::serve);
        decay = Threads.shared()
                .timer()
                .schedulePeriodicallyDirect(world.warnings()::decay, DECAY_MINUTES, DECAY_MINUTES, TimeUnit.MINUTES);
    }

    /** Starts a server on free ports of this machine alone, with these users. */
    public static ImServer withUsers(String... names) {
        return builder().users(names).start();
    }

    public static ImServerBuilder builder() {
        return new ImServerBuilder();
    }

    /** Registers a user, or gives a registered one this password. */
    public void addUser(String name, String password) {
        passwords.put(ScreenName.of(name), password);
        world.users().add(name, password);
    }

    /**
     * Begins to build an account on this server: host, port, user and password are set, and {@link Toc#PACE} is off
     * where nobody is limited here.
     */
    public Account.Builder account(String protocol, String user) {
        Account.Builder account = Parley.account(protocol)
                .user(user)
                .password(
                        Optional.ofNullable(passwords.get(ScreenName.of(user))).orElse(PASSWORD));
        return protocol.equals(Oscar.PROTOCOL)
                ? account.server(host, oscarPort())
                : account.server(host, tocPort()).option(Toc.PACE, !unlimited);
    }

    public String host() {
        return host;
    }

    /** Returns where OSCAR clients sign on, and are sent on to. */
    public int oscarPort() {
        return oscar.number();
    }

    /** Returns where OSCAR clients sign on over HTTP, with a ticket or a token. */
    public int webPort() {
        return web.number();
    }

    /** Returns where TOC clients sign on, and fetch their pages. */
    public int tocPort() {
        return toc.number();
    }

    /** Returns what the server knows, to look at and to change behind its clients' backs. */
    public World world() {
        return world;
    }

    /** Returns what the server does wrong, nothing at first. */
    public Faults faults() {
        return faults;
    }

    /** Returns the frames of all connections. */
    public Transcript transcript() {
        return transcript;
    }

    /** Stops listening and cuts every connection. */
    @Override
    public void close() {
        decay.dispose();
        oscar.close();
        plainHost.ifPresent(Port::close);
        web.close();
        toc.close();
        faults.dropConnections();
    }

    private Port open(int port, String name, FlapInspector inspector, Port.Service service) {
        return open(port, name, inspector, service, tls);
    }

    private Port open(
            int port, String name, FlapInspector inspector, Port.Service service, Optional<SSLContext> secured) {
        return new Port(
                new InetSocketAddress(host, port),
                name,
                secured,
                faults,
                link -> link.taps(taps, inspector, world.settings().clock()),
                service);
    }

    private ServerAddress oscarAddress() {
        return new ServerAddress(host, plainHost.map(Port::number).orElseGet(this::oscarPort));
    }
}

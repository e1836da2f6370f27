// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit;

import im.parley.WireTap;
import im.parley.oscar.snac.auth.ClientRelease;
import im.parley.oscar.wire.ServerAddress;
import im.parley.oscar.wire.SnacAddress;
import im.parley.spi.link.Threads;
import im.parley.testkit.server.RateLimits;
import im.parley.testkit.server.WorldSettings;
import im.parley.testkit.server.oscar.OscarSettings;
import im.parley.testkit.server.toc.TocProfile;
import im.parley.testkit.server.toc.TocSettings;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;

/** Describes an {@link ImServer}. What is not said is as an easy-going server would have it. */
public final class ImServerBuilder {
    final Map<String, String> users = new LinkedHashMap<>();
    final List<WireTap> taps = new ArrayList<>();
    String host = "127.0.0.1";
    int oscarPort;
    int tocPort;
    int webPort;
    Optional<SSLContext> tls = Optional.empty();
    WorldSettings world = WorldSettings.standard();
    TocSettings toc = TocSettings.standard();

    private Optional<ServerAddress> advertised = Optional.empty();
    private String messageOfTheDay = "Welcome";
    private int listParts = Integer.MAX_VALUE;
    private boolean oldSignOff;
    private boolean extendsHeaders;
    private Optional<String> certificate = Optional.empty();
    private Set<SnacAddress> rateless = Set.of();
    private Optional<ClientRelease> release = Optional.empty();
    private Optional<String> passwordPage = Optional.empty();
    boolean plainHost;
    private Set<Integer> withheld = Set.of();

    ImServerBuilder() {}

    /** Listens at this address; without one, where only this machine reaches it. */
    public ImServerBuilder host(String address) {
        host = address;
        return this;
    }

    /** Listens at this port for OSCAR; 0, as without it, takes a free one. */
    public ImServerBuilder oscarPort(int port) {
        oscarPort = port;
        return this;
    }

    /** Listens at this port for TOC; 0, as without it, takes a free one. */
    public ImServerBuilder tocPort(int port) {
        tocPort = port;
        return this;
    }

    /** Listens at this port for OSCAR clients that sign on over HTTP; 0, as without it, takes a free one. */
    public ImServerBuilder webPort(int port) {
        webPort = port;
        return this;
    }

    public ImServerBuilder user(String name, String password) {
        users.put(name, password);
        return this;
    }

    /** Adds users with {@link ImServer#PASSWORD}. */
    public ImServerBuilder users(String... names) {
        for (String name : names) {
            users.put(name, ImServer.PASSWORD);
        }
        return this;
    }

    /** Registers whoever signs on under a well-formed name that nobody has, whatever the password. */
    public ImServerBuilder anyUser() {
        world = world.withAnyUser(true);
        return this;
    }

    public ImServerBuilder clock(Clock clock) {
        world = world.withClock(clock);
        return this;
    }

    /** Holds clients to these limits; without any, nobody ever reaches one. */
    public ImServerBuilder rateLimits(RateLimits limits) {
        world = world.withLimits(limits);
        return this;
    }

    /** Leaves SNACs out of the table of rate classes, as some servers do. */
    public ImServerBuilder withoutRateClass(Set<SnacAddress> snacs) {
        rateless = Set.copyOf(snacs);
        return this;
    }

    /** Does without these food groups, as older and smaller servers do: 13 is the stored list. */
    public ImServerBuilder withoutFoodGroups(Integer... families) {
        withheld = Set.of(families);
        return this;
    }

    /** Sends OSCAR clients on to another address than where it listens. */
    public ImServerBuilder advertise(String otherHost, int port) {
        advertised = Optional.of(new ServerAddress(otherHost, port));
        return this;
    }

    public ImServerBuilder messageOfTheDay(String text) {
        messageOfTheDay = text;
        return this;
    }

    /** Sends stored lists in parts of so many items. */
    public ImServerBuilder listParts(int items) {
        listParts = items;
        return this;
    }

    /** Signs replaced OSCAR sessions off with a frame that has no length. */
    public ImServerBuilder oldSignOff() {
        oldSignOff = true;
        return this;
    }

    /** Puts a block of TLVs between header and body of every SNAC, which clients must skip. */
    public ImServerBuilder extendedHeaders() {
        extendsHeaders = true;
        return this;
    }

    /**
     * Encrypts every connection, on both ports.
     *
     * @param context holds the server's key and certificate
     * @param name the name on the certificate, which OSCAR clients are told when they are sent on
     */
    public ImServerBuilder tls(SSLContext context, String name) {
        tls = Optional.of(context);
        certificate = Optional.of(name);
        return this;
    }

    /** Encrypts no more than sign-ons: OSCAR clients are sent on to a port without TLS, and told so. */
    public ImServerBuilder plainHost() {
        plainHost = true;
        return this;
    }

    /** Offers this to OSCAR clients at sign-on to take their place. */
    public ImServerBuilder release(ClientRelease newest) {
        release = Optional.of(newest);
        return this;
    }

    /** Names this page to OSCAR clients at sign-on as the one where passwords are changed. */
    public ImServerBuilder passwordPage(String url) {
        passwordPage = Optional.of(url);
        return this;
    }

    /** Behaves towards TOC clients as that server does. */
    public ImServerBuilder tocProfile(TocProfile profile) {
        toc = toc.withProfile(profile);
        return this;
    }

    /** Refuses with {@code ERROR:983} what one address tries beyond so many sign-ons a minute; Open OSCAR Server allows ten. */
    public ImServerBuilder tocSignOnsAMinute(int most) {
        toc = toc.withSignOnsAMinute(most);
        return this;
    }

    /** Tells TOC clients when they write to somebody absent, instead of storing what they write. */
    public ImServerBuilder tocStoresNothing() {
        toc = toc.withoutStore();
        return this;
    }

    /** Shows every frame to this tap too. */
    public ImServerBuilder tap(WireTap tap) {
        taps.add(tap);
        return this;
    }

    /** Starts the server. */
    public ImServer start() {
        return new ImServer(this);
    }

    OscarSettings oscarSettings(Supplier<ServerAddress> listening) {
        return new OscarSettings(
                () -> advertised.orElseGet(listening),
                messageOfTheDay,
                listParts,
                oldSignOff,
                extendsHeaders,
                certificate.filter(name -> !plainHost),
                rateless,
                withheld,
                release,
                passwordPage,
                Threads.shared().timer());
    }
}

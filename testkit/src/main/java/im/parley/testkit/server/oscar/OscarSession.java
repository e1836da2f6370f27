// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import im.parley.oscar.snac.auth.Disconnect;
import im.parley.oscar.snac.auth.FlapSignOff;
import im.parley.oscar.snac.icbm.IcbmFeature;
import im.parley.oscar.snac.service.SelfInfo;
import im.parley.oscar.wire.Capability;
import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.UserInfo;
import im.parley.testkit.server.RoomKey;
import im.parley.testkit.server.SessionSink;
import im.parley.testkit.server.UserSession;
import im.parley.testkit.server.UserSnapshot;
import im.parley.testkit.server.WorldEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import okio.ByteString;

/**
 * One session of an OSCAR user: its life hangs on the first connection, and further ones come and go beside it. Safe
 * for use by several threads.
 */
final class OscarSession implements SessionSink {
    private static final Set<Capability> MARKUP = Set.of(Capability.XHTML_MESSAGES, Capability.HTML_MESSAGES);

    private final OscarService service;
    private volatile OscarConnection bos;
    private final Set<Host> hosts = ConcurrentHashMap.newKeySet();
    private final Pace pace;
    /** Set before anything else can happen. */
    private volatile Optional<UserSession> user = Optional.empty();

    private volatile Optional<OscarConnection> alerts = Optional.empty();
    private volatile long messageFlags;
    private volatile boolean knowsOfSessions;
    private volatile boolean asksInMessages;
    private volatile boolean paused;
    private volatile boolean held;
    private volatile boolean over;

    OscarSession(OscarService service, OscarConnection bos) {
        this.service = service;
        this.bos = bos;
        this.pace = new Pace(service, this);
    }

    void begin(UserSession opened) {
        user = Optional.of(opened);
        service.traffic().add(this);
    }

    /** Tells the client to fall silent; once it says that it has, nothing more is taken from it. */
    void pause(Snac order) {
        paused = true;
        bos.push(order);
    }

    /** The client says that it has fallen silent. */
    void isSilent() {
        held = paused;
    }

    void resume(Snac order) {
        letGo();
        bos.push(order);
    }

    private void letGo() {
        paused = false;
        held = false;
    }

    /** Tells whether what comes on this connection is to be dropped, because the client was told not to send it. */
    boolean isHeldOn(OscarConnection connection) {
        return held && connection == bos;
    }

    /**
     * The client is ready on this connection: where the session was elsewhere, it lives here from now on. What was told
     * there still goes out.
     */
    void settle(OscarConnection connection) {
        OscarConnection before = bos;
        if (connection != before) {
            bos = connection;
            letGo();
            before.close();
        }
    }

    UserSession user() {
        return user.orElseThrow();
    }

    Pace pace() {
        return pace;
    }

    /** Returns the client's IPv4 address; nothing on other networks. */
    Optional<ByteString> address() {
        return bos.address();
    }

    /** Tells whether the client wants to know when somebody types to it. */
    boolean takesTyping() {
        return (messageFlags & IcbmFeature.TYPING) != 0;
    }

    /** Tells whether the client reads markup: only ICQ's say so, since they did not at first. */
    boolean takesMarkup() {
        return !user().name().isUin()
                || (messageFlags & IcbmFeature.HTML_FOR_ICQ) != 0
                || service.world().appearance().self(user()).capabilities().stream()
                        .map(Capability::of)
                        .anyMatch(MARKUP::contains);
    }

    /** Sets what messages the client takes, bits of {@link IcbmFeature}. */
    void messageFlags(long flags) {
        messageFlags = flags;
    }

    /** Says whether the client is to be told of each session of its user. */
    void knowsOfSessions(boolean knows) {
        knowsOfSessions = knows;
    }

    /** Says whether the client hears of authorization in messages only. */
    void asksInMessages(boolean asks) {
        asksInMessages = asks;
    }

    /** Tells whether the client hears of authorization with its stored list. */
    boolean asksWithList() {
        return !asksInMessages && service.world().lists().isActive(user());
    }

    /** Describes the user to itself. */
    SelfInfo self(UserSnapshot user) {
        UserBlocks blocks = service.blocks();
        List<UserSnapshot> each = knowsOfSessions ? service.world().appearance().instances(user()) : List.of();
        List<UserInfo> instances = new ArrayList<>();
        for (UserSnapshot one : each) {
            instances.add(blocks.instance(one, instances.isEmpty()));
        }
        return new SelfInfo(blocks.self(user), instances);
    }

    /** Adds a connection; false when the session is over. */
    boolean add(Host host) {
        hosts.add(host);
        if (over) {
            hosts.remove(host);
        }
        return !over;
    }

    /** Takes out a connection that has ended, and with the first one all. */
    void remove(Host host) {
        hosts.remove(host);
        host.room().ifPresent(room -> {
            if (findRoom(room).isEmpty()) {
                service.world().rooms().leave(user(), room);
            }
        });
        if (host.connection() == bos) {
            service.traffic().remove(this);
            end();
            service.world().sessions().close(user());
        }
    }

    /** Brings notices of mail over this connection from now on. */
    void alertOver(OscarConnection connection) {
        alerts = Optional.of(connection);
    }

    void alert(Snac notice) {
        alerts.ifPresent(connection -> connection.push(notice));
    }

    void push(Snac snac) {
        bos.push(snac);
    }

    /** Sends these bytes in a data frame. */
    void tell(ByteString payload) {
        bos.send(payload);
    }

    /** Sends to the connection of a room, if there is one. */
    void push(RoomKey room, Snac snac) {
        findRoom(room).ifPresent(connection -> connection.push(snac));
    }

    Optional<OscarConnection> findRoom(RoomKey room) {
        Predicate<Host> isIt = host -> host.room().filter(room::equals).isPresent();
        return hosts.stream().filter(isIt).map(Host::connection).findFirst();
    }

    @Override
    public void deliver(WorldEvent event) {
        if (event instanceof WorldEvent.Ended ended) {
            signOff(ended.reason());
        } else {
            service.events().accept(this, event);
        }
    }

    private void signOff(WorldEvent.Ended.Reason reason) {
        if (reason != WorldEvent.Ended.Reason.REPLACED) {
            bos.signOff(FlapSignOff.PLAIN);
        } else if (service.settings().oldSignOff()) {
            bos.signOffTheOldWay();
        } else {
            bos.signOff(FlapSignOff.because(Disconnect.SIGNED_ON_ELSEWHERE, ""));
        }
        end();
    }

    private void end() {
        over = true;
        hosts.stream()
                .filter(host -> host.role() != Role.BOS)
                .forEach(host -> host.connection().close());
    }
}

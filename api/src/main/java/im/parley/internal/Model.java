// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import im.parley.Capabilities;
import im.parley.ConnectionState;
import im.parley.ConnectionState.Closed;
import im.parley.ConnectionState.Connecting;
import im.parley.ConnectionState.Offline;
import im.parley.ConnectionState.Online;
import im.parley.ImEvent.StateChange;
import im.parley.Presence;
import im.parley.RateStatus;
import im.parley.UserId;
import im.parley.spi.Engine;
import im.parley.spi.LiveSource;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What an account knows, and how that follows the connection.
 *
 * <p>The gate moves in the strand's decisions, everything else in its sequels.
 */
final class Model {
    private final Strand strand = new Strand();
    private final AtomicReference<Gate> gate = new AtomicReference<>(Gate.of(Course.START.state()));
    private final EventHub hub;
    private final SessionCalls calls;
    private final Outbox outbox;
    private final BuddyBook book;
    private final Conversations conversations;
    private final RoomBook rooms;
    private final OwnPresence ownPresence;
    private final SessionFacets facets;
    private final Capabilities best;
    private final LiveSource<Capabilities> capabilities;

    Model(Settings settings, Engine engine) {
        hub = new EventHub(settings.scheduler(), settings.buffer());
        Results results = new Results(strand, settings.scheduler());
        calls = new SessionCalls(gate::get, results);
        outbox = new Outbox(settings, gate::get);
        book = new BuddyBook(settings, strand, hub);
        conversations = new Conversations(settings, hub, outbox, calls);
        rooms = new RoomBook(settings, strand, hub, outbox, gate::get, results);
        facets = new SessionFacets(settings, gate::get, hub, rooms, results);
        best = engine.capabilities();
        capabilities = new LiveSource<>(best, settings.scheduler());
        ownPresence = new OwnPresence(settings, strand, hub, gate::get, capabilities.live());
    }

    /** A presence was told. Who is gone has stopped typing. */
    void presence(UserId user, Presence now) {
        book.presence(user, now);
        if (!now.isOnline()) {
            conversations.stopped(user);
        }
    }

    /** The connection moved: tells so, and then what follows from it. */
    void moved(StateChange change) {
        ConnectionState now = change.now();
        facets.moved();
        hub.emit(change);
        if (change.before() instanceof Online) {
            book.sessionEnds();
            rooms.sessionEnds();
            conversations.everybodyStopped();
            outbox.serverRate(RateStatus.CLEAR);
        }
        if (now instanceof Connecting && !(change.before() instanceof Connecting)) {
            book.sessionBegins();
        }
        if (now instanceof Online) {
            book.signedOn();
            ownPresence.signedOn();
            if (gate.get() instanceof Gate.Open open) {
                rooms.signedOn(open.session());
            }
        }
        if (now instanceof Offline || now instanceof Closed) {
            book.everybodyLeft();
            rooms.everybodyLeft();
            capabilities.set(best);
        }
        outbox.wake();
        if (now instanceof Closed) {
            end();
        }
    }

    private void end() {
        hub.complete();
        outbox.complete();
        book.complete();
        conversations.complete();
        rooms.complete();
        facets.complete();
        capabilities.complete();
    }

    void gate(Gate next) {
        gate.set(next);
    }

    Strand strand() {
        return strand;
    }

    EventHub hub() {
        return hub;
    }

    SessionCalls calls() {
        return calls;
    }

    Outbox outbox() {
        return outbox;
    }

    BuddyBook book() {
        return book;
    }

    Conversations conversations() {
        return conversations;
    }

    RoomBook rooms() {
        return rooms;
    }

    SessionFacets facets() {
        return facets;
    }

    OwnPresence ownPresence() {
        return ownPresence;
    }

    LiveSource<Capabilities> capabilities() {
        return capabilities;
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import im.parley.WireException;
import im.parley.oscar.snac.Snacs;
import im.parley.oscar.snac.service.HostOnline;
import im.parley.oscar.wire.SnacErrorCode;
import im.parley.oscar.wire.SnacFrame;
import im.parley.oscar.wire.SnacHeader;
import im.parley.oscar.wire.WireReader;
import im.parley.spi.flap.FlapFrame;
import im.parley.testkit.server.RoomKey;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves the food groups of one connection. Nothing that a client sends ends the connection: what cannot be read, and
 * what nobody knows, is answered with an error. Runs on the connection's reader.
 */
final class Host {
    private static final Logger LOG = LoggerFactory.getLogger(Host.class);

    private final OscarService service;
    private final OscarConnection connection;
    private final OscarSession session;
    private final Role role;
    private final Optional<RoomKey> room;

    Host(OscarService service, OscarConnection connection, OscarSession session, Role role, Optional<RoomKey> room) {
        this.service = service;
        this.connection = connection;
        this.session = session;
        this.role = role;
        this.room = room;
    }

    /** Takes the connection over from its reception. */
    void begin() {
        if (!session.add(this)) {
            connection.close();
            return;
        }
        connection.serve(this);
        connection.push(new HostOnline(families()));
    }

    private List<Integer> families() {
        return role.families().stream()
                .filter(family -> !service.settings().withheld().contains(family))
                .toList();
    }

    OscarConnection connection() {
        return connection;
    }

    Role role() {
        return role;
    }

    Optional<RoomKey> room() {
        return room;
    }

    void frame(FlapFrame frame) {
        if (frame.channel() == FlapFrame.DATA) {
            header(frame.payload()).ifPresent(header -> request(header, frame.payload()));
        }
    }

    void ended() {
        session.remove(this);
    }

    private Optional<SnacHeader> header(byte[] payload) {
        try {
            return Optional.of(SnacHeader.read(new WireReader(payload)));
        } catch (WireException damaged) {
            LOG.debug("{}: a data frame without a header", connection);
            return Optional.empty();
        }
    }

    private void request(SnacHeader header, byte[] payload) {
        if (session.isHeldOn(connection) || !session.pace().admits(connection, header)) {
            return;
        }
        Request request = new Request(this, session, header);
        try {
            SnacFrame frame = Snacs.REGISTRY.decode(payload);
            service.world().together(() -> handle(request, frame));
        } catch (WireException damaged) {
            LOG.debug("{}: {}", connection, damaged.getMessage());
            request.fail(SnacErrorCode.BUSTED_PAYLOAD);
        } catch (RuntimeException failure) {
            LOG.warn("{}: cannot serve {}", connection, header, failure);
            request.fail(SnacErrorCode.GENERAL_FAILURE);
        }
    }

    private void handle(Request request, SnacFrame frame) {
        int family = request.header().family();
        boolean known = families().contains(family) && service.handlers().accept(request, frame.body());
        if (!known) {
            request.fail(SnacErrorCode.INVALID_SNAC);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.toc;

import im.parley.testkit.server.RateState.Verdict;
import im.parley.testkit.server.SessionSink;
import im.parley.testkit.server.UserSession;
import im.parley.testkit.server.WorldEvent;
import im.parley.toc.wire.TocErrorCode;
import im.parley.toc.wire.command.TocCommand;
import im.parley.toc.wire.command.UnknownCommand;
import im.parley.toc.wire.reply.ErrorReply;
import im.parley.toc.wire.reply.Pause;
import im.parley.toc.wire.reply.SignOn;
import im.parley.toc.wire.reply.TocReply;
import java.util.Optional;
import okio.ByteString;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One session of a TOC user. Commands come on the connection's reader, events on any thread. */
final class TocSession implements SessionSink {
    private static final Logger LOG = LoggerFactory.getLogger(TocSession.class);

    private final TocService service;
    private final TocConnection connection;
    private final TocVersion version;
    private final RoomNumbers rooms;
    /** Set before anything else can happen. */
    private volatile Optional<UserSession> user = Optional.empty();

    private volatile boolean online;
    private volatile boolean paused;

    TocSession(TocService service, TocConnection connection, TocVersion version) {
        this.service = service;
        this.connection = connection;
        this.version = version;
        this.rooms = new RoomNumbers(service.settings().profile().firstRoom());
    }

    void begin(UserSession opened) {
        user = Optional.of(opened);
        service.opened(this);
    }

    UserSession user() {
        return user.orElseThrow();
    }

    TocVersion version() {
        return version;
    }

    TocProfile profile() {
        return service.settings().profile();
    }

    RoomNumbers rooms() {
        return rooms;
    }

    void goneOnline() {
        online = true;
    }

    void closeUnlessOnline() {
        if (!online) {
            connection.close();
        }
    }

    void send(TocReply line) {
        send(ByteString.of(line.payload()));
    }

    void send(ByteString payload) {
        if (!paused) {
            connection.send(payload.toByteArray());
        }
    }

    /** Tells the client to pause, and neither tells nor hears anything more. */
    void pause() {
        send(new Pause());
        paused = true;
    }

    /** Forgets what the client has told. */
    void forget() {
        service.world().sessions().suspend(user());
    }

    void resume() {
        if (paused) {
            paused = false;
            send(new SignOn(version.wireName()));
        }
    }

    /** Tells a failure as this server tells it. */
    void fail(TocErrorCode failure) {
        send(profile().failed(failure));
    }

    /** Tells a failure, and what it is about where the server tells that. */
    void fail(TocErrorCode failure, String about) {
        TocErrorCode told = profile().told(failure);
        send(
                told == failure && profile().isAol()
                        ? ErrorReply.of(told, about)
                        : profile().failed(failure));
    }

    void handle(TocCommand command) {
        if (paused || !(command instanceof UnknownCommand) && !isInTime(command)) {
            return;
        }
        try {
            service.world().together(() -> {
                if (!service.commands().accept(this, command) && !isPassedOver(command)) {
                    fail(TocErrorCode.REQUEST_FAILED);
                }
            });
        } catch (RuntimeException failure) {
            LOG.warn("{}: cannot serve {}", connection, command.word(), failure);
            fail(TocErrorCode.REQUEST_FAILED);
        }
    }

    /** AOL said nothing to words that it did not know, and clients of that time say some. */
    private boolean isPassedOver(TocCommand command) {
        return profile().isAol() && command instanceof UnknownCommand;
    }

    private boolean isInTime(TocCommand command) {
        Verdict verdict =
                service.world().rates().count(user(), Pace.classOf(command)).verdict();
        if (verdict == Verdict.DISCONNECT) {
            connection.close();
        } else if (verdict == Verdict.LIMITED) {
            Optional<String> recipient =
                    Recipients.of(command).filter(user -> profile().isAol());
            recipient.ifPresentOrElse(
                    user -> fail(TocErrorCode.SENDING_TOO_FAST, user), () -> fail(TocErrorCode.RATE_LIMITED));
        }
        return verdict != Verdict.DISCONNECT && verdict != Verdict.LIMITED;
    }

    @Override
    public void deliver(WorldEvent event) {
        if (event instanceof WorldEvent.Ended) {
            connection.close();
        } else {
            service.events().accept(this, event);
        }
    }

    /** The connection has ended. */
    void ended() {
        service.closed(this);
        service.world().sessions().close(user());
    }
}

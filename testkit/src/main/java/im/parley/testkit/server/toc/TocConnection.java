// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.toc;

import im.parley.WireException;
import im.parley.spi.flap.FlapFrame;
import im.parley.spi.flap.FlapHandler;
import im.parley.spi.flap.FlapLink;
import im.parley.spi.flap.FlapLinkBuilder;
import im.parley.spi.link.LinkEnd;
import im.parley.testkit.fault.SignOnStep;
import im.parley.toc.wire.TocErrorCode;
import im.parley.toc.wire.TocHello;
import im.parley.toc.wire.TocTokenizer;
import im.parley.toc.wire.command.TocCommands;
import im.parley.toc.wire.reply.ErrorReply;
import im.parley.toc.wire.reply.TocReply;
import java.util.Arrays;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection of a TOC client: a sign-on, then a session. Frames come on the reader's thread; anybody may send.
 */
final class TocConnection implements FlapHandler {
    private static final Logger LOG = LoggerFactory.getLogger(TocConnection.class);

    /** Without the NUL behind it. */
    private static final int LONGEST_COMMAND = 2048;

    private static final int LONGEST_LINE = 0xFFFF;

    private final TocService service;
    private final FlapLink link;
    private final TocSignOn signOn;
    private final String address;
    private volatile boolean mute;
    /** The reader's own. */
    private Optional<TocSession> session = Optional.empty();

    private boolean greeted;

    TocConnection(TocService service, FlapLinkBuilder builder, String address) {
        this.service = service;
        this.address = address;
        this.signOn = new TocSignOn(service, this);
        this.link = builder.handledBy(this);
    }

    /** Serves on the calling thread until the connection ends. */
    void run() {
        link.run();
    }

    /** Goes on with a session. Called on the reader's thread. */
    void serve(TocSession newSession) {
        session = Optional.of(newSession);
    }

    @Override
    public void opened() {
        send(SignOnStep.HELLO, FlapFrame.SIGN_ON, TocHello.ofServer().payload());
    }

    @Override
    public void frame(FlapFrame frame) {
        switch (frame.channel()) {
            case FlapFrame.SIGN_ON -> hello(frame.payload());
            case FlapFrame.DATA -> command(frame.payload());
            case FlapFrame.SIGN_OFF -> signOff();
            case FlapFrame.KEEP_ALIVE -> {}
            default -> other();
        }
    }

    /** Said once; what AOL did with more is not known. */
    private void hello(byte[] payload) {
        TocHello.parse(payload);
        if (greeted) {
            other();
        } else if (!service.signOns().allows(address)) {
            send(SignOnStep.LOGIN, ErrorReply.of(TocErrorCode.CONNECTED_TOO_OFTEN));
            mute = true;
            close();
        }
        greeted = true;
    }

    private void other() {
        if (!service.settings().profile().isAol()) {
            close();
        }
    }

    private void signOff() {
        mute = true;
        leave();
        close();
    }

    @Override
    public void ended(LinkEnd end) {
        leave();
    }

    /** Whoever says goodbye has left before the connection is closed, and sees that it is. */
    private void leave() {
        session.ifPresent(TocSession::ended);
        session = Optional.empty();
    }

    private void command(byte[] payload) {
        if (mute) {
            return;
        }
        int length = TocTokenizer.trimmedLength(payload);
        if (length > LONGEST_COMMAND
                || length == 0 && !service.settings().profile().isAol()) {
            close();
            return;
        }
        session.ifPresentOrElse(known -> command(known, payload), () -> signOn.handle(payload));
    }

    private void command(TocSession known, byte[] payload) {
        try {
            known.handle(TocCommands.parse(payload, service.settings().profile().tokenizer()));
        } catch (WireException damaged) {
            LOG.debug("{}: {}", link, damaged.getMessage());
            send(service.settings().profile().failed());
        }
    }

    void send(TocReply line) {
        send(line.payload());
    }

    /** Sends a frame; one that its length has no room for is left out. */
    void send(byte[] payload) {
        if (!mute && payload.length <= LONGEST_LINE) {
            link.send(FlapFrame.DATA, service.faults().endsLinesWithNul() ? withNul(payload) : payload);
        }
    }

    private static byte[] withNul(byte[] payload) {
        return Arrays.copyOf(payload, Math.min(payload.length + 1, LONGEST_LINE));
    }

    /** Sends a line that belongs to signing on. */
    void send(SignOnStep step, TocReply line) {
        send(step, FlapFrame.DATA, line.payload());
    }

    private void send(SignOnStep step, int channel, byte[] payload) {
        mute |= service.faults().isStalledAt(step);
        if (!mute) {
            link.send(
                    channel,
                    channel == FlapFrame.DATA && service.faults().endsLinesWithNul() ? withNul(payload) : payload);
        }
        if (service.faults().isHungUpAfter(step)) {
            mute = true;
            close();
        }
    }

    /** Lets what waits go out, then closes. */
    void close() {
        link.close();
    }

    @Override
    public String toString() {
        return link.toString();
    }
}

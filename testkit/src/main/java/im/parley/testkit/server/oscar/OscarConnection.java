// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import im.parley.oscar.snac.auth.FlapSignOff;
import im.parley.oscar.snac.auth.FlapSignOn;
import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacFrame;
import im.parley.oscar.wire.SnacHeader;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.WireWriter;
import im.parley.spi.flap.FlapFrame;
import im.parley.spi.flap.FlapHandler;
import im.parley.spi.flap.FlapLink;
import im.parley.spi.flap.FlapLinkBuilder;
import im.parley.spi.link.LinkEnd;
import im.parley.testkit.fault.FaultyTransport;
import im.parley.testkit.fault.SignOnStep;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okio.ByteString;

/**
 * One connection of an OSCAR client. What it receives goes to its {@link Reception} first, and to a {@link Host} once it
 * is known whose it is. Frames come on the reader's thread; anybody may send.
 */
final class OscarConnection implements FlapHandler {
    /** The high bit tells what nobody asked for. */
    private static final long UNASKED = 0x8000_0000L;

    /** Some clients lose the cookie when the end of the connection comes along with it. */
    private static final long TIME_TO_LEAVE_MILLIS = 2000;

    private static final Pattern IPV4 = Pattern.compile(".*/(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3}):\\d+");

    private static final TlvBlock VERSION = TlvBlock.builder().u16(0x0001, 4).build();

    private final OscarService service;
    private final FaultyTransport transport;
    private final FlapLink link;
    private final Reception reception;
    private final AtomicLong pushes = new AtomicLong(UNASKED);
    private volatile boolean mute;
    /** The reader's own. */
    private Optional<Host> host = Optional.empty();

    OscarConnection(OscarService service, FaultyTransport transport, FlapLinkBuilder builder) {
        this.service = service;
        this.transport = transport;
        this.reception = new Reception(service, this);
        this.link = builder.handledBy(this);
    }

    /** Serves on the calling thread until the connection ends. */
    void run() {
        link.run();
    }

    /** Goes on as a host. Called on the reader's thread. */
    void serve(Host newHost) {
        host = Optional.of(newHost);
    }

    @Override
    public void opened() {
        send(SignOnStep.HELLO, FlapFrame.SIGN_ON, FlapSignOn.hello().toByteArray());
    }

    @Override
    public void frame(FlapFrame frame) {
        if (frame.channel() == FlapFrame.SIGN_OFF) {
            mute = true;
            leave();
            link.close();
        } else if (!mute) {
            host.ifPresentOrElse(known -> known.frame(frame), () -> reception.frame(frame));
        }
    }

    @Override
    public void ended(LinkEnd end) {
        transport.close();
        leave();
    }

    /** Whoever says goodbye has left before the connection is closed, and sees that it is. */
    private void leave() {
        host.ifPresent(Host::ended);
        host = Optional.empty();
    }

    /** Returns the client's IPv4 address; nothing on other networks. */
    Optional<ByteString> address() {
        Matcher peer = IPV4.matcher(transport.peer());
        if (!peer.matches()) {
            return Optional.empty();
        }
        WireWriter out = new WireWriter();
        for (int part = 1; part <= peer.groupCount(); part++) {
            out.u8(Integer.parseInt(peer.group(part)));
        }
        return Optional.of(ByteString.of(out.array(), 0, out.size()));
    }

    void reply(SnacHeader request, int flags, Snac answer) {
        send(SnacFrame.of(answer, flags, request.requestId()));
    }

    /** Sends what nobody asked for. */
    void push(Snac snac) {
        send(SnacFrame.of(snac, 0, pushes.getAndUpdate(id -> id == 0xFFFF_FFFFL ? UNASKED : id + 1)));
    }

    /** Sends the answer to a sign-on on channel 1. */
    void admit(FlapSignOff answer) {
        send(SignOnStep.LOGIN, FlapFrame.SIGN_OFF, answer.toByteArray());
    }

    /** Says a last word, then closes. */
    void signOff(FlapSignOff word) {
        link.send(FlapFrame.SIGN_OFF, word.toByteArray());
        link.close();
    }

    /** Signs off without a length, as old clients know it. */
    void signOffTheOldWay() {
        transport.signOffTheOldWay();
        signOff(FlapSignOff.PLAIN);
    }

    /** Closes once the client had time to do so itself. */
    void signOffSoon() {
        service.settings()
                .timer()
                .scheduleDirect(() -> signOff(FlapSignOff.PLAIN), TIME_TO_LEAVE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Lets what waits go out, then closes without a word. */
    void close() {
        link.close();
    }

    /** Sends bytes where a SNAC belongs. */
    void send(ByteString payload) {
        link.send(FlapFrame.DATA, payload.toByteArray());
    }

    private void send(SnacFrame plain) {
        SnacFrame frame = service.settings().extendsHeaders() ? extended(plain) : plain;
        WireWriter out = new WireWriter();
        frame.write(out);
        Optional<SignOnStep> step = SignOnSteps.of(frame.body());
        if (step.isPresent()) {
            send(step.get(), FlapFrame.DATA, out.toByteArray());
        } else if (!mute) {
            link.send(FlapFrame.DATA, out.toByteArray());
        }
    }

    /** Adds the version of the food group, as AOL's servers did to some SNACs. */
    private static SnacFrame extended(SnacFrame plain) {
        SnacHeader header = plain.header();
        return new SnacFrame(
                new SnacHeader(
                        header.family(), header.subtype(), header.flags() | SnacHeader.EXTENDED, header.requestId()),
                VERSION,
                plain.body(),
                plain.trailing());
    }

    private void send(SignOnStep step, int channel, byte[] payload) {
        mute |= service.faults().isStalledAt(step);
        if (!mute) {
            link.send(channel, payload);
        }
    }

    @Override
    public String toString() {
        return link.toString();
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.fault;

import im.parley.spi.link.Transport;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import okio.ByteString;

/**
 * What a server does wrong on purpose. Everything is off at first, {@link #clear()} turns it off again, and each call
 * counts from the moment it returns. Safe for use by several threads.
 */
public final class Faults {
    private final Set<FaultyTransport> connections = ConcurrentHashMap.newKeySet();
    private final AtomicInteger truncations = new AtomicInteger();
    private final AtomicInteger gaps = new AtomicInteger();
    private final AtomicInteger lies = new AtomicInteger();
    private volatile Optional<SignOnStep> stalled = Optional.empty();
    private volatile OptionalInt refusal = OptionalInt.empty();
    private volatile ByteString greeting = ByteString.EMPTY;
    private volatile int pieces = Integer.MAX_VALUE;
    private volatile boolean spoilsCookies;
    private volatile boolean endsLinesWithNul;
    private volatile Optional<SignOnStep> last = Optional.empty();
    private volatile boolean keepsStored;
    private final Set<OscarMischief> oscarServices = ConcurrentHashMap.newKeySet();
    private final Set<TocMischief> tocServices = ConcurrentHashMap.newKeySet();

    /** Makes a server do nothing wrong yet. */
    public Faults() {}

    /** Cuts every connection there is, without a word. */
    public void dropConnections() {
        connections.forEach(FaultyTransport::cancel);
    }

    /** Falls silent at that step of every sign-on from now on. */
    public void stall(SignOnStep step) {
        stalled = Optional.of(step);
    }

    /** Closes every connection from now on right behind that step of its sign-on. */
    public void hangUpAfter(SignOnStep step) {
        last = Optional.of(step);
    }

    /** Refuses every sign-on from now on with a code of the protocol's own. */
    public void refuseSignOns(int code) {
        refusal = OptionalInt.of(code);
    }

    /** Cuts the next frame in half, whoever it is for, and the connection with it. */
    public void truncateNextFrame() {
        truncations.incrementAndGet();
    }

    /** Leaves a number out before the next frame, whoever it is for. */
    public void skipSequenceNumber() {
        gaps.incrementAndGet();
    }

    /** Claims half of its length for the next frame of 32,768 bytes or more, as a field that is too short for it does. */
    public void lieAboutNextLength() {
        lies.incrementAndGet();
    }

    /** Greets every new connection with these bytes instead of a frame. */
    public void greetWith(ByteString bytes) {
        greeting = bytes;
    }

    /** Hands out cookies from now on that nobody will take. */
    public void spoilCookies() {
        spoilsCookies = true;
    }

    /** Sends no more than so many bytes at a time. */
    public void splitInto(int bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException(bytes + " bytes at a time");
        }
        pieces = bytes;
    }

    /** Has OSCAR clients fall silent, until {@link #resume} or {@link #migrate}. */
    public void pause() {
        oscarServices.forEach(OscarMischief::pause);
    }

    /** Lets OSCAR clients speak again. */
    public void resume() {
        oscarServices.forEach(OscarMischief::resume);
    }

    /** Sends every session of OSCAR to another connection, as if this host were to be shut down. */
    public void migrate() {
        oscarServices.forEach(OscarMischief::migrate);
    }

    /** Ends what TOC clients are told from now on with a NUL, as some servers do. */
    public void endLinesWithNul() {
        endsLinesWithNul = true;
    }

    /** Tells every TOC client that is signed on these bytes, in a frame of their own. */
    public void tellTocClients(ByteString payload) {
        tocServices.forEach(service -> service.tell(payload));
    }

    /**
     * Has every TOC client that is signed on pause, as a server does whose accounts move to another: what they told it is
     * forgotten, and what they tell it is not heard until {@link #resumeTocClients}.
     */
    public void pauseTocClients() {
        tocServices.forEach(TocMischief::pause);
    }

    /** Lets TOC clients that were to pause introduce themselves again. */
    public void resumeTocClients() {
        tocServices.forEach(TocMischief::resume);
    }

    /** Tells every OSCAR client that is signed on these bytes, in a data frame of their own. */
    public void tellOscarClients(ByteString payload) {
        oscarServices.forEach(service -> service.tell(payload));
    }

    /** Lets a service do to its clients what is asked for here. */
    public void add(OscarMischief service) {
        oscarServices.add(service);
    }

    /** Keeps messages that have been fetched from now on, until the ICQ database is told to delete them. */
    public void keepStoredMessages() {
        keepsStored = true;
    }

    /** Tells whether messages stay in the store when they are fetched. */
    public boolean keepsStoredMessages() {
        return keepsStored;
    }

    /** Lets a service do to its clients what is asked for here. */
    public void add(TocMischief service) {
        tocServices.add(service);
    }

    /** Behaves from now on. Connections that were harmed stay so. */
    public void clear() {
        stalled = Optional.empty();
        refusal = OptionalInt.empty();
        greeting = ByteString.EMPTY;
        truncations.set(0);
        gaps.set(0);
        lies.set(0);
        pieces = Integer.MAX_VALUE;
        spoilsCookies = false;
        endsLinesWithNul = false;
        keepsStored = false;
        last = Optional.empty();
    }

    /** Tells whether cookies are to be worth nothing. */
    public boolean spoilsCookies() {
        return spoilsCookies;
    }

    /** Tells whether the server is to fall silent here. */
    public boolean isStalledAt(SignOnStep step) {
        return stalled.filter(step::equals).isPresent();
    }

    /** Tells whether the server is to hang up behind this. */
    public boolean isHungUpAfter(SignOnStep step) {
        return last.filter(step::equals).isPresent();
    }

    /** Tells whether a TOC line ends with a NUL. */
    public boolean endsLinesWithNul() {
        return endsLinesWithNul;
    }

    /** Returns the code to refuse a sign-on with. */
    public OptionalInt refusal() {
        return refusal;
    }

    /** Returns what to greet a connection with instead of a frame, empty for a frame. */
    public ByteString greeting() {
        return greeting;
    }

    /** Returns how many connections there are. */
    public int connections() {
        return connections.size();
    }

    /** Wraps a connection so that it suffers what is asked for. It must be closed in the end. */
    public FaultyTransport around(Transport transport) {
        FaultyTransport faulty = new FaultyTransport(this, transport);
        connections.add(faulty);
        return faulty;
    }

    void forget(FaultyTransport transport) {
        connections.remove(transport);
    }

    boolean takeTruncation() {
        return truncations.getAndUpdate(n -> Math.max(0, n - 1)) > 0;
    }

    boolean takeGap() {
        return gaps.getAndUpdate(n -> Math.max(0, n - 1)) > 0;
    }

    boolean takeLie() {
        return lies.getAndUpdate(n -> Math.max(0, n - 1)) > 0;
    }

    int pieces() {
        return pieces;
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.link;

import im.parley.oscar.snac.service.RateChange;
import im.parley.oscar.snac.service.RateClass;
import im.parley.oscar.snac.service.RateReply;
import im.parley.oscar.wire.SnacAddress;
import im.parley.spi.RateWindow;
import im.parley.spi.RateWindows;
import io.reactivex.rxjava3.core.Scheduler;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * The server's rate classes and where we stand in each. Touched by the reader and by every sender. Until the table has
 * come, and for what no class names when there is no first class, nothing is held back.
 */
public final class RateLimits {
    /** The address of messages, the class that users feel. */
    public static final SnacAddress MESSAGE = new SnacAddress(0x0004, 0x0006);

    private static final int USUAL_FIRST = 1;

    private final RateWindows<Integer> windows;
    private volatile RateMembers members = RateMembers.NONE;
    private volatile int first = USUAL_FIRST;

    /** Reads the time from a clock of milliseconds that does not jump. */
    public RateLimits(LongSupplier millis) {
        this.windows = new RateWindows<>(millis);
    }

    public void load(RateReply table) {
        table.classes().forEach(told -> adopt(told, false));
        table.classes().stream().findFirst().ifPresent(told -> first = told.id());
        members = members.and(table.groups());
    }

    /**
     * Takes over what changed. A class that is limited stays so until the server says that it is clear, or until a send
     * finds it clear: a warning that comes late does not set it free.
     */
    public void change(RateChange change) {
        boolean limited = switch (change.code()) {
            case RateChange.LIMITED -> true;
            case RateChange.CLEARED -> false;
            default -> isLimited(change.rateClass().id());
        };
        adopt(change.rateClass(), limited);
    }

    /** Returns true while the server drops what we send in a class. */
    public boolean isLimited(int classId) {
        return windows.find(classId).filter(RateWindow::limited).isPresent();
    }

    /** Returns how many milliseconds such a SNAC should wait. */
    public long delay(SnacAddress address) {
        return windows.delay(classOf(address));
    }

    /** Takes the next place in a class and returns how many milliseconds away it is. */
    public long reserve(SnacAddress address) {
        return windows.reserve(classOf(address));
    }

    /** Counts a SNAC that goes out at once. */
    public void sent(SnacAddress address) {
        windows.sent(classOf(address));
    }

    /** Returns the ids of all classes. */
    public List<Integer> classes() {
        return windows.names().stream().sorted().toList();
    }

    /** Returns true for the class that messages are in. */
    public boolean isOfMessages(int classId) {
        return classOf(MESSAGE) == classId;
    }

    private int classOf(SnacAddress address) {
        return members.classOf(address, first);
    }

    /** Takes over what the server told. Its own idea of when we sent last is not to be trusted. */
    private void adopt(RateClass told, boolean limited) {
        windows.put(
                told.id(),
                new RateWindow(
                        told.window(), told.clear(), told.alert(), told.max(), told.current(), windows.now(), limited));
    }

    /** Returns a scheduler's clock in the unit of this class. */
    public static LongSupplier millisOf(Scheduler timer) {
        return () -> timer.now(TimeUnit.MILLISECONDS);
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.link;

import static java.util.Map.entry;

import im.parley.spi.RateWindow;
import im.parley.spi.RateWindows;
import im.parley.toc.wire.command.Toc2SendIm;
import im.parley.toc.wire.command.Toc2SendImEnc;
import im.parley.toc.wire.command.TocAddBuddy;
import im.parley.toc.wire.command.TocAddDeny;
import im.parley.toc.wire.command.TocAddPermit;
import im.parley.toc.wire.command.TocChatInvite;
import im.parley.toc.wire.command.TocChatSend;
import im.parley.toc.wire.command.TocChatWhisper;
import im.parley.toc.wire.command.TocCommand;
import im.parley.toc.wire.command.TocGetStatus;
import im.parley.toc.wire.command.TocRemoveBuddy;
import im.parley.toc.wire.command.TocRvousAccept;
import im.parley.toc.wire.command.TocRvousCancel;
import im.parley.toc.wire.command.TocSendIm;
import im.parley.toc.wire.command.TocSetDir;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How fast each kind of command may go. A TOC server tells its limits only by dropping what exceeds them, so these are
 * the numbers of the servers that are known; a session starts with all of its allowance. Safe for use by several
 * threads.
 */
public final class Paces {
    /** Commands that are counted together. */
    public enum Kind {
        /** Messages and the like: six at once, then one every 4.2 seconds. */
        MESSAGES(20, 5100, 4150, 6000),
        /** Watching people without storing them, and the words of rooms. */
        WATCHING(80, 3000, 1500, 6000),
        /** Our directory entry. */
        DIRECTORY(20, 5500, 4200, 8000),
        /** Everything else: lists, presence, typing. */
        GENERAL(80, 2500, 1500, 6000);

        private final long window;
        private final long clear;
        private final long limit;
        private final long max;

        Kind(long window, long clear, long limit, long max) {
            this.window = window;
            this.clear = clear;
            this.limit = limit;
            this.max = max;
        }
    }

    private static final Map<Class<?>, Kind> KINDS = Map.ofEntries(
            entry(TocSendIm.class, Kind.MESSAGES),
            entry(Toc2SendIm.class, Kind.MESSAGES),
            entry(Toc2SendImEnc.class, Kind.MESSAGES),
            entry(TocGetStatus.class, Kind.MESSAGES),
            entry(TocChatInvite.class, Kind.MESSAGES),
            entry(TocRvousAccept.class, Kind.MESSAGES),
            entry(TocRvousCancel.class, Kind.MESSAGES),
            entry(TocAddBuddy.class, Kind.WATCHING),
            entry(TocRemoveBuddy.class, Kind.WATCHING),
            entry(TocAddPermit.class, Kind.WATCHING),
            entry(TocAddDeny.class, Kind.WATCHING),
            entry(TocChatSend.class, Kind.WATCHING),
            entry(TocChatWhisper.class, Kind.WATCHING),
            entry(TocSetDir.class, Kind.DIRECTORY));

    private final RateWindows<Kind> windows;

    private Paces(LongSupplier millis) {
        windows = new RateWindows<>(millis);
    }

    /** Keeps every kind below its limit. Reads the time from a clock of milliseconds that does not jump. */
    public static Paces kept(LongSupplier millis) {
        Paces paces = new Paces(millis);
        for (Kind kind : Kind.values()) {
            paces.keep(kind);
        }
        return paces;
    }

    /** Holds a kind back only from the moment that the server drops it. */
    public static Paces untilLimited(LongSupplier millis) {
        return new Paces(millis);
    }

    private void keep(Kind kind) {
        windows.put(kind, RateWindow.unused(kind.window, kind.clear, kind.limit, kind.max, windows.now()));
    }

    /** Returns how many milliseconds the next of this kind should wait. */
    public long delay(Kind kind) {
        return windows.delay(kind);
    }

    /** Takes the next place of a command's kind and returns how many milliseconds away it is. */
    long reserve(TocCommand command) {
        return windows.reserve(kindOf(command));
    }

    /** Counts a command that goes out at once. */
    void sent(TocCommand command) {
        windows.sent(kindOf(command));
    }

    /** The server has dropped a command of this kind, and goes on dropping them for a while. */
    public void limited(Kind kind) {
        if (windows.find(kind).isEmpty()) {
            keep(kind);
        }
        windows.limited(kind);
    }

    /** Returns which commands a command is counted with. */
    public static Kind kindOf(TocCommand command) {
        return KINDS.getOrDefault(command.getClass(), Kind.GENERAL);
    }
}

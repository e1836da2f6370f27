// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.session;

import im.parley.ImException;
import im.parley.Presence;
import im.parley.RequestException;
import im.parley.UnsupportedFeatureException;
import im.parley.spi.SessionContext;
import im.parley.spi.Turns;
import im.parley.toc.internal.feature.BuddyListSync;
import im.parley.toc.internal.feature.MessageForm;
import im.parley.toc.internal.feature.OwnPresence;
import im.parley.toc.internal.feature.Toc1ListCommands;
import im.parley.toc.internal.link.TocLink;
import im.parley.toc.wire.command.TocCommand;
import im.parley.toc.wire.command.TocInitDone;
import io.reactivex.rxjava3.core.Completable;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What the server shows of us: our presence, and in TOC1 the list it has to be told to act on. Touched by the reader and
 * by whoever changes the presence.
 */
final class Publishing {
    private final TocLink link;
    private final BuddyListSync list;
    private final TocSetup setup;
    private final SessionContext context;
    private final MessageForm form;
    private final Turns turns = new Turns();
    private final ReentrantLock lock = new ReentrantLock();
    private Presence published = Presence.OFFLINE;

    Publishing(TocLink link, BuddyListSync list, TocSetup setup, SessionContext context) {
        this.link = link;
        this.list = list;
        this.setup = setup;
        this.context = context;
        this.form = setup.form();
    }

    boolean isIntroduced() {
        return published().isOnline();
    }

    /** Says everything that makes us visible, in the order that servers expect, and that we are ready. */
    void introduce(Presence presence) {
        if (setup.method().isToc1()) {
            new Toc1ListCommands(setup.self()).apply(list.list()).forEach(this::tell);
        }
        change(sayable(presence), true).forEach(link::tell);
        link.tell(new TocInitDone());
    }

    /** Says it all again to a server that has forgotten us. */
    void introduceAgain() {
        introduce(published());
    }

    /** A presence must not stand in the way of a sign-on: what of it cannot be said is told as a problem. */
    private Presence sayable(Presence wanted) {
        Optional<ImException> trouble = trouble(wanted);
        if (trouble.isEmpty()) {
            return wanted;
        }
        context.problem(trouble.get(), Optional.empty());
        return new Presence(wanted.status(), Optional.empty(), wanted.idleSince(), wanted.onlineSince());
    }

    private Optional<ImException> trouble(Presence wanted) {
        Optional<UnsupportedFeatureException> unsupported = OwnPresence.unsupported(wanted);
        if (unsupported.isPresent()) {
            return unsupported.map(ImException.class::cast);
        }
        try {
            commands(Presence.OFFLINE, wanted).forEach(TocLink::requireFit);
            return Optional.empty();
        } catch (RequestException tooLong) {
            return Optional.of(tooLong);
        }
    }

    /** What a stored list has too long a name for is not worth a sign-on either. */
    private void tell(TocCommand command) {
        try {
            link.tell(command);
        } catch (RequestException tooLong) {
            context.problem(tooLong, Optional.empty());
        }
    }

    /** Publishes another presence when earlier ones are out; completes when written. */
    Completable publish(Presence presence) {
        return turns.inTurn(Completable.defer(() -> {
            trouble(presence).ifPresent(cause -> {
                throw cause;
            });
            return Completable.concat(
                    change(presence, false).stream().map(link::send).toList());
        }));
    }

    private Presence published() {
        lock.lock();
        try {
            return published;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Returns what tells the server of a presence, and takes it as told.
     *
     * @param anew true where the server knows nothing of us
     */
    private List<TocCommand> change(Presence now, boolean anew) {
        lock.lock();
        try {
            Presence before = anew ? Presence.OFFLINE : published;
            published = now;
            return commands(before, now);
        } finally {
            lock.unlock();
        }
    }

    private List<TocCommand> commands(Presence before, Presence now) {
        return OwnPresence.change(before, now, form, context.clock().instant());
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature.status;

import im.parley.ImException;
import im.parley.Presence;
import im.parley.RequestException;
import im.parley.UnsupportedFeatureException;
import im.parley.spi.SessionContext;
import im.parley.spi.Turns;
import im.parley.toc.internal.feature.FeatureSetup;
import im.parley.toc.internal.feature.MessageForm;
import im.parley.toc.internal.feature.SessionFeature;
import im.parley.toc.internal.link.TocLink;
import im.parley.toc.wire.command.TocCommand;
import io.reactivex.rxjava3.core.Completable;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** What the server shows of our presence. Touched by the reader and by whoever changes the presence. */
public final class Publishing implements SessionFeature {
    private final TocLink link;
    private final SessionContext context;
    private final MessageForm form;
    private final Turns turns = new Turns();
    private final ReentrantLock lock = new ReentrantLock();
    private Presence published = Presence.OFFLINE;

    public Publishing(FeatureSetup setup) {
        this.link = setup.link();
        this.context = setup.context();
        this.form = setup.form();
    }

    /** Takes the presence with which the session begins; the introduction says it. */
    public void begin(Presence presence) {
        replace(sayable(presence));
    }

    public boolean hasBegun() {
        return published().isOnline();
    }

    @Override
    public List<TocCommand> introduction() {
        return commands(Presence.OFFLINE, published());
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

    /** Publishes another presence when earlier ones are out; completes when written. */
    public Completable publish(Presence presence) {
        return turns.inTurn(Completable.defer(() -> {
            trouble(presence).ifPresent(cause -> {
                throw cause;
            });
            return Completable.concat(commands(replace(presence), presence).stream()
                    .map(link::send)
                    .toList());
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

    /** Takes a presence as told, and returns the one before. */
    private Presence replace(Presence now) {
        lock.lock();
        try {
            Presence before = published;
            published = now;
            return before;
        } finally {
            lock.unlock();
        }
    }

    private List<TocCommand> commands(Presence before, Presence now) {
        return OwnPresence.change(before, now, form, context.clock().instant());
    }
}

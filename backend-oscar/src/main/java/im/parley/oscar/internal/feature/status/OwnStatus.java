// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.status;

import im.parley.Presence;
import im.parley.UnsupportedFeatureException;
import im.parley.oscar.Oscar;
import im.parley.oscar.UserStatus;
import im.parley.oscar.internal.feature.FeatureSetup;
import im.parley.oscar.internal.feature.SessionFeature;
import im.parley.oscar.internal.link.Remembered;
import im.parley.oscar.internal.link.SnacLink;
import im.parley.oscar.snac.service.SetStatus;
import im.parley.oscar.wire.DirectConnectionInfo;
import im.parley.oscar.wire.IcqState;
import im.parley.oscar.wire.Snac;
import io.reactivex.rxjava3.core.Completable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;

/** What we publish of ourselves: presence, status, capabilities. Safe for use by several threads. */
public final class OwnStatus implements SessionFeature {
    private final SnacLink link;
    private final Clock clock;
    private final Remembered remembered;
    private final boolean icq;
    private final ReentrantLock lock = new ReentrantLock();
    private OwnPresence published = OwnPresence.NONE;

    public OwnStatus(FeatureSetup setup) {
        this.link = setup.link();
        this.clock = setup.context().clock();
        this.remembered = setup.account().remembered();
        this.icq = setup.isIcq();
    }

    @Override
    public List<Snac> introduction() {
        List<Snac> words = new ArrayList<>();
        words.add(OwnCapabilities.told(icq, wanted().mood()));
        if (icq) {
            words.add(SetStatus.of(DirectConnectionInfo.NONE));
        }
        return words;
    }

    private UserStatus wanted() {
        return remembered.get(UserStatus.class).orElse(UserStatus.AVAILABLE);
    }

    /** Returns what tells the server for the first time how we look, and takes it as told. */
    public List<Snac> first(Presence presence) {
        return change(nothing -> new OwnPresence(presence, wanted()));
    }

    public Completable presence(Presence presence) {
        return tell(before -> before.with(presence));
    }

    /** Returns our presence as it is published. */
    Presence presence() {
        lock.lock();
        try {
            return published.presence();
        } finally {
            lock.unlock();
        }
    }

    Completable status(UserStatus status) {
        return Completable.defer(() -> {
            boolean isIcqs = status.state() != IcqState.AVAILABLE
                    || status.mood().isPresent()
                    || !status.flags().isEmpty();
            if (isIcqs && !icq) {
                return Completable.error(
                        new UnsupportedFeatureException(Oscar.PROTOCOL, "an ICQ status on an AIM account"));
            }
            remembered.put(UserStatus.class, status);
            return tell(before -> before.with(status));
        });
    }

    private Completable tell(UnaryOperator<OwnPresence> change) {
        return Completable.defer(() -> {
            Completable work = Completable.complete();
            for (Snac snac : change(change)) {
                work = work.andThen(link.send(snac));
            }
            return work;
        });
    }

    private List<Snac> change(UnaryOperator<OwnPresence> change) {
        lock.lock();
        try {
            OwnPresence before = published;
            published = change.apply(before);
            List<Snac> snacs = published.after(before, icq, clock.instant());
            if (before.presence().isOnline()
                    && !before.status().mood().equals(published.status().mood())) {
                snacs.add(OwnCapabilities.told(icq, published.status().mood()));
            }
            return snacs;
        } finally {
            lock.unlock();
        }
    }
}

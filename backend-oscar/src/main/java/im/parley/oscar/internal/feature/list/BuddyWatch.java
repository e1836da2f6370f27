// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.list;

import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.UserId;
import im.parley.oscar.internal.link.ScreenNames;
import im.parley.oscar.internal.link.SnacLink;
import im.parley.oscar.internal.link.SnacRouter;
import im.parley.oscar.snac.buddy.BuddyRejected;
import im.parley.oscar.snac.feedbag.FeedbagItem;
import im.parley.oscar.wire.Snac;
import im.parley.spi.SessionContext;
import io.reactivex.rxjava3.core.Completable;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Food groups 03 and 09 for servers that keep no list: it is our own, and the server is told in each session what
 * follows from it. Nothing of it is ever answered.
 */
final class BuddyWatch implements ListCarrier {
    private final SnacLink link;
    private final UserId self;
    private final AtomicReference<WatchState> state = new AtomicReference<>(WatchState.BLANK);

    BuddyWatch(SnacLink link, UserId self) {
        this.link = link;
        this.self = self;
    }

    void route(SnacRouter router, SessionContext context) {
        router.on(BuddyRejected.class, snac -> rejected(snac, context));
    }

    /** Takes SNAC(03,0A). */
    private static void rejected(BuddyRejected snac, SessionContext context) {
        context.problem(
                new RequestException(Reason.NOT_PERMITTED, 0, "the server does not watch " + snac.screenName()),
                Optional.empty());
    }

    private boolean isOurselves(FeedbagItem item) {
        return (item.type() == FeedbagItem.PERMIT || item.type() == FeedbagItem.DENY)
                && ScreenNames.loosely(item.name()).equals(self.normalized());
    }

    /** Returns what the server has to be told for this list to count, and takes it as told. */
    List<Snac> follow(FeedbagBook book) {
        WatchState next = WatchState.of(book);
        return state.getAndSet(next).changesTo(next, self.normalized());
    }

    @Override
    public Completable carryOut(FeedbagPlan plan, Copy copy) {
        return Completable.defer(() -> {
            if (plan.inserts().stream().anyMatch(this::isOurselves)) {
                return Completable.error(
                        new RequestException(Reason.NOT_PERMITTED, 0, "our own name has another meaning there"));
            }
            copy.put(plan.inserts());
            copy.put(plan.updates());
            copy.remove(plan.deletes());
            Completable work = Completable.complete();
            for (Snac snac : follow(copy.book())) {
                work = work.andThen(link.send(snac));
            }
            return work;
        });
    }
}

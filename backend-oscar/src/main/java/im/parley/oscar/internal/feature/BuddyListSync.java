// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature;

import im.parley.BuddyList;
import im.parley.UserId;
import im.parley.oscar.internal.link.SnacLink;
import im.parley.oscar.internal.link.SnacRouter;
import im.parley.oscar.snac.feedbag.FeedbagDelete;
import im.parley.oscar.snac.feedbag.FeedbagEndCluster;
import im.parley.oscar.snac.feedbag.FeedbagInsert;
import im.parley.oscar.snac.feedbag.FeedbagItem;
import im.parley.oscar.snac.feedbag.FeedbagReply;
import im.parley.oscar.snac.feedbag.FeedbagResult;
import im.parley.oscar.snac.feedbag.FeedbagStartCluster;
import im.parley.oscar.snac.feedbag.FeedbagStatus;
import im.parley.oscar.snac.feedbag.FeedbagUpdate;
import im.parley.oscar.wire.Snac;
import im.parley.spi.SessionContext;
import im.parley.spi.Turns;
import io.reactivex.rxjava3.core.Completable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Food group 13: the server's list, loaded, edited, and kept in step with other sessions. Edits run one at a time,
 * because each is planned on the list as the one before left it. Touched by the reader and by whoever edits.
 */
public final class BuddyListSync implements SessionFeature {
    private static final int ITEMS_A_SNAC = 15;

    private final SnacLink link;
    private final SessionContext context;
    private final Function<String, UserId> user;
    private final ReentrantLock lock = new ReentrantLock();
    private final FeedbagBook book = new FeedbagBook();
    private final List<FeedbagItem> parts = new ArrayList<>();
    private final Turns turns = new Turns();

    public BuddyListSync(FeatureSetup setup) {
        this.link = setup.link();
        this.context = setup.context();
        this.user = setup::user;
    }

    @Override
    public void route(SnacRouter router) {
        router.on(FeedbagInsert.class, this::inserted)
                .on(FeedbagUpdate.class, this::updated)
                .on(FeedbagDelete.class, this::deleted);
    }

    /** Takes a part of SNAC(13,06). Returns true when it was the last. */
    public boolean loaded(FeedbagReply reply, boolean more) {
        parts.addAll(reply.items());
        if (more) {
            return false;
        }
        change(items -> items.replaceAll(parts));
        parts.clear();
        return true;
    }

    /** Takes SNAC(13,08) of another session. */
    private void inserted(FeedbagInsert push) {
        change(items -> items.put(push.items()));
    }

    /** Takes SNAC(13,09) of another session. */
    private void updated(FeedbagUpdate push) {
        change(items -> items.put(push.items()));
    }

    /** Takes SNAC(13,0A) of another session. */
    private void deleted(FeedbagDelete push) {
        change(items -> items.remove(push.items()));
    }

    /** Makes a plan when its turn comes, and carries it out. */
    Completable edit(Function<FeedbagBook, FeedbagPlan> planner) {
        return turns.inTurn(Completable.defer(() -> carryOut(plan(planner))));
    }

    private FeedbagPlan plan(Function<FeedbagBook, FeedbagPlan> planner) {
        lock.lock();
        try {
            return planner.apply(book);
        } finally {
            lock.unlock();
        }
    }

    private Completable carryOut(FeedbagPlan plan) {
        if (plan.isEmpty()) {
            return Completable.complete();
        }
        Completable work = each(plan.inserts(), FeedbagInsert::new, FeedbagBook::put)
                .andThen(each(plan.updates(), FeedbagUpdate::new, FeedbagBook::put))
                .andThen(each(plan.deletes(), FeedbagDelete::new, FeedbagBook::remove))
                .doOnEvent(refused -> tell());
        Completable end = link.send(new FeedbagEndCluster());
        return link.send(FeedbagStartCluster.of())
                .andThen(work)
                .onErrorResumeNext(refused -> end.onErrorComplete().andThen(Completable.error(refused)))
                .andThen(end);
    }

    private Completable each(List<FeedbagItem> items, Function<List<FeedbagItem>, Snac> request, Apply apply) {
        Completable work = Completable.complete();
        for (int from = 0; from < items.size(); from += ITEMS_A_SNAC) {
            List<FeedbagItem> some = items.subList(from, Math.min(items.size(), from + ITEMS_A_SNAC));
            work = work.andThen(link.request(request.apply(some), FeedbagStatus.class)
                    .flatMapCompletable(status -> took(some, status, apply)));
        }
        return work;
    }

    private Completable took(List<FeedbagItem> items, FeedbagStatus status, Apply apply) {
        List<FeedbagItem> done = new ArrayList<>();
        int refusal = FeedbagResult.OK.code();
        for (int i = 0; i < items.size(); i++) {
            int result = i < status.results().size() ? status.results().get(i) : FeedbagResult.OK.code();
            if (result == FeedbagResult.OK.code()) {
                done.add(items.get(i));
            } else if (refusal == FeedbagResult.OK.code()) {
                refusal = result;
            }
        }
        apply(ours -> apply.to(ours, done));
        return refusal == FeedbagResult.OK.code()
                ? Completable.complete()
                : Completable.error(FeedbagResult.exception(refusal));
    }

    private void change(Consumer<FeedbagBook> change) {
        apply(change);
        tell();
    }

    private void apply(Consumer<FeedbagBook> change) {
        lock.lock();
        try {
            change.accept(book);
        } finally {
            lock.unlock();
        }
    }

    /** Tells the list as it is; an edit tells it once, at its end. */
    private void tell() {
        BuddyList now;
        lock.lock();
        try {
            now = book.toBuddyList(user);
        } finally {
            lock.unlock();
        }
        context.buddyList(now);
    }

    /** Repeats on our copy what the server has done. */
    private interface Apply {
        void to(FeedbagBook book, List<FeedbagItem> items);
    }
}

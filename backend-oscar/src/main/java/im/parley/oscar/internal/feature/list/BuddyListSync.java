// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.list;

import im.parley.ConnectionException;
import im.parley.ImException;
import im.parley.Live;
import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.UserId;
import im.parley.oscar.OscarBuddyList;
import im.parley.oscar.internal.feature.FeatureSetup;
import im.parley.oscar.internal.feature.SessionFeature;
import im.parley.oscar.internal.link.Remembered;
import im.parley.oscar.internal.link.SnacLink;
import im.parley.oscar.internal.link.SnacRouter;
import im.parley.oscar.snac.feedbag.FeedbagDelete;
import im.parley.oscar.snac.feedbag.FeedbagEndCluster;
import im.parley.oscar.snac.feedbag.FeedbagInsert;
import im.parley.oscar.snac.feedbag.FeedbagItem;
import im.parley.oscar.snac.feedbag.FeedbagQuery;
import im.parley.oscar.snac.feedbag.FeedbagQueryIfModified;
import im.parley.oscar.snac.feedbag.FeedbagReply;
import im.parley.oscar.snac.feedbag.FeedbagRightsQuery;
import im.parley.oscar.snac.feedbag.FeedbagSnac;
import im.parley.oscar.snac.feedbag.FeedbagStamp;
import im.parley.oscar.snac.feedbag.FeedbagStartCluster;
import im.parley.oscar.snac.feedbag.FeedbagUpdate;
import im.parley.oscar.wire.Snac;
import im.parley.spi.LiveView;
import im.parley.spi.SessionContext;
import im.parley.spi.Turns;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.disposables.Disposable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The list: loaded, edited, and kept in step with other sessions; where the server keeps none, our own. Edits run one at
 * a time, because each is planned on the list as the one before left it. Touched by the reader and by whoever edits.
 */
public final class BuddyListSync implements SessionFeature {
    private static final int MOST_ITEMS = 0xFFFF;

    /** How long another session may be in the midst of its changes before we show them half done. */
    private static final long CLUSTER_SECONDS = 5;

    private final SnacLink link;
    private final SessionContext context;
    private final Function<String, UserId> user;
    private final Remembered remembered;
    private final FeedbagCarrier server;
    private final BuddyWatch watch;
    private final ReentrantLock lock = new ReentrantLock();
    private final FeedbagBook book = new FeedbagBook();
    private final List<FeedbagItem> parts = new ArrayList<>();
    private final Turns turns = new Turns();
    private final List<LiveView<?>> views = new CopyOnWriteArrayList<>();
    private volatile FeedbagBook told = new FeedbagBook();
    private volatile boolean isOurs;
    private boolean known;
    private Optional<FeedbagStamp> stamp = Optional.empty();
    private boolean inCluster;
    private boolean over;

    public BuddyListSync(FeatureSetup setup) {
        this.link = setup.link();
        this.context = setup.context();
        this.user = setup::user;
        this.remembered = setup.account().remembered();
        this.server = new FeedbagCarrier(link);
        this.watch = new BuddyWatch(link, setup.account().config().self());
    }

    @Override
    public void route(SnacRouter router) {
        router.on(FeedbagInsert.class, push -> pushed(items -> items.put(push.items())))
                .on(FeedbagUpdate.class, push -> pushed(items -> items.put(push.items())))
                .on(FeedbagDelete.class, push -> pushed(items -> items.remove(push.items())))
                .on(FeedbagStartCluster.class, start -> clusterBegins())
                .on(FeedbagEndCluster.class, end -> clusterEnds());
        watch.route(router, context);
    }

    @Override
    public void families(Set<Integer> families) {
        isOurs = !families.contains(FeedbagSnac.FAMILY);
    }

    /**
     * Asks for the list, where we remember it only if it has changed. The question goes out in its turn: a server that
     * limits us, perhaps for what another session of ours has done, would drop it, and the sign-on waits for the answer.
     */
    @Override
    public List<Snac> questions() {
        if (isOurs) {
            return List.of();
        }
        Optional<FeedbagStamp> last = remembered.get(ListMemory.class).flatMap(ListMemory::stamp);
        ask(last.<Snac>map(FeedbagQueryIfModified::new).orElseGet(FeedbagQuery::new));
        return List.of(new FeedbagRightsQuery());
    }

    /** What is still to come of this session must not be taken for the next one's. */
    @Override
    public void ended(ConnectionException cause) {
        apply(items -> over = true);
    }

    private void ask(Snac query) {
        Disposable unused = link.send(query).subscribe(() -> {}, lost -> {});
    }

    /** Tells a list that is ours, and the server whom of it to watch. */
    @Override
    public List<Snac> introduction() {
        if (!isOurs) {
            return List.of();
        }
        recall();
        return watch.follow(told);
    }

    /** Takes a part of SNAC(13,06). Returns true when it was the last. */
    public boolean loaded(FeedbagReply reply, boolean more) {
        if (parts.size() + reply.items().size() <= MOST_ITEMS) {
            parts.addAll(reply.items());
        } else {
            context.problem(
                    new RequestException(Reason.LIST_FULL, 0, "the list has more than " + MOST_ITEMS + " items"),
                    Optional.empty());
        }
        if (more) {
            return false;
        }
        apply(items -> {
            items.replaceAll(parts);
            stamp = reply.changed().isPresent() && reply.changed().getAsLong() != 0
                    ? Optional.of(FeedbagStamp.of(reply.changed().getAsLong(), parts.size()))
                    : Optional.empty();
        });
        parts.clear();
        tell();
        return true;
    }

    /** Takes SNAC(13,0F): the list is as we remember it. */
    public void unchanged() {
        recall();
    }

    private void recall() {
        remembered
                .get(ListMemory.class)
                .ifPresent(last -> apply(items -> {
                    items.replaceAll(last.items());
                    stamp = last.stamp();
                }));
        tell();
    }

    /** Takes SNAC(13,08), (13,09) or (13,0A) of another session. */
    private void pushed(Consumer<FeedbagBook> change) {
        edited(change);
        if (read(items -> known && !inCluster)) {
            tell();
        }
    }

    private void clusterBegins() {
        apply(items -> inCluster = true);
        context.timer().scheduleDirect(this::clusterEnds, CLUSTER_SECONDS, TimeUnit.SECONDS);
    }

    private void clusterEnds() {
        boolean was = read(items -> known && inCluster);
        apply(items -> inCluster = false);
        if (was) {
            tell();
        }
    }

    /** Makes a plan when its turn comes, carries it out, and tells what became of the list. */
    Completable edit(Function<FeedbagBook, FeedbagPlan> planner) {
        return turns.inTurn(Completable.defer(() -> {
            FeedbagPlan plan = read(planner);
            if (plan.isEmpty()) {
                return Completable.complete();
            }
            return (isOurs ? watch : server).carryOut(plan, new Copy()).doOnEvent(refused -> tell());
        }));
    }

    /** Makes an edit that nobody waits for. */
    void editUnasked(Function<FeedbagBook, FeedbagPlan> planner) {
        Disposable unused = edit(planner).subscribe(() -> {}, refused -> {
            if (refused instanceof ImException cause) {
                context.problem(cause, Optional.empty());
            }
        });
    }

    /** Returns a value that is read off the list, and follows it. */
    <T> Live<T> view(Function<FeedbagBook, T> value) {
        LiveView<T> view = new LiveView<>(() -> value.apply(told));
        views.add(view);
        return view.live();
    }

    private <T> T read(Function<FeedbagBook, T> value) {
        lock.lock();
        try {
            return value.apply(book);
        } finally {
            lock.unlock();
        }
    }

    private void apply(Consumer<FeedbagBook> change) {
        lock.lock();
        try {
            change.accept(book);
        } finally {
            lock.unlock();
        }
    }

    private void edited(Consumer<FeedbagBook> change) {
        apply(items -> {
            change.accept(items);
            stamp = Optional.empty();
        });
    }

    /** Tells the list as it is, and how it differs from what was told or remembered. */
    private void tell() {
        lock.lock();
        try {
            if (over) {
                return;
            }
            Optional<ListMemory> last = remembered.get(ListMemory.class);
            ListMemory now = new ListMemory(book.items(), stamp);
            remembered.put(ListMemory.class, now);
            known = true;
            told = book.copy();
            context.buddyList(book.toBuddyList(user));
            last.map(before -> FeedbagDiff.between(before.items(), now.items()))
                    .filter(diff -> !diff.isEmpty())
                    .ifPresent(diff -> context.emit(new OscarBuddyList.ItemsChanged(
                            diff.added(),
                            diff.changed(),
                            diff.removed(),
                            context.clock().instant())));
        } finally {
            lock.unlock();
        }
        views.forEach(LiveView::changed);
    }

    /** What the carriers repeat edits on. */
    private final class Copy implements ListCarrier.Copy {
        @Override
        public void put(List<FeedbagItem> items) {
            edited(copy -> copy.put(items));
        }

        @Override
        public void remove(List<FeedbagItem> items) {
            edited(copy -> copy.remove(items));
        }

        @Override
        public FeedbagBook book() {
            return read(FeedbagBook::copy);
        }

        @Override
        public void isDoubtful() {
            ask(new FeedbagQuery());
        }
    }
}

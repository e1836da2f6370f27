// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.list;

import im.parley.ConnectionException;
import im.parley.ImException;
import im.parley.Live;
import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.oscar.internal.feature.FeatureSetup;
import im.parley.oscar.internal.feature.SessionFeature;
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
import im.parley.spi.SessionContext;
import im.parley.spi.Turns;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.disposables.Disposable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
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
    private final FeedbagCarrier server;
    private final BuddyWatch watch;
    private final ListCopy copy;
    private final List<FeedbagItem> parts = new ArrayList<>();
    private final Turns turns = new Turns();
    private volatile boolean isOurs;

    public BuddyListSync(FeatureSetup setup) {
        this.link = setup.link();
        this.context = setup.context();
        this.server = new FeedbagCarrier(link);
        this.watch = new BuddyWatch(link, setup.account().config().self());
        this.copy = new ListCopy(context, setup::user, setup.account().remembered(), () -> ask(new FeedbagQuery()));
    }

    @Override
    public void route(SnacRouter router) {
        router.on(FeedbagInsert.class, push -> copy.follow(list -> list.with(push.items())))
                .on(FeedbagUpdate.class, push -> copy.follow(list -> list.with(push.items())))
                .on(FeedbagDelete.class, push -> copy.follow(list -> list.without(push.items())))
                .on(FeedbagStartCluster.class, start -> clusterBegins())
                .on(FeedbagEndCluster.class, end -> copy.clusterEnds());
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
        ask(copy.rememberedStamp().<Snac>map(FeedbagQueryIfModified::new).orElseGet(FeedbagQuery::new));
        return List.of(new FeedbagRightsQuery());
    }

    @Override
    public void ended(ConnectionException cause) {
        copy.close();
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
        copy.recall();
        return watch.follow(copy.told());
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
        copy.replaceAll(
                parts,
                reply.changed().isPresent() && reply.changed().getAsLong() != 0
                        ? Optional.of(FeedbagStamp.of(reply.changed().getAsLong(), parts.size()))
                        : Optional.empty());
        parts.clear();
        return true;
    }

    /** Takes SNAC(13,0F): the list is as we remember it. */
    public void unchanged() {
        copy.recall();
    }

    private void clusterBegins() {
        copy.clusterBegins();
        context.timer().scheduleDirect(copy::clusterEnds, CLUSTER_SECONDS, TimeUnit.SECONDS);
    }

    /** Makes a plan when its turn comes, carries it out, and tells what became of the list. */
    Completable edit(Function<FeedbagBook, FeedbagPlan> planner) {
        return turns.inTurn(Completable.defer(() -> {
            FeedbagPlan plan = copy.read(planner);
            if (plan.isEmpty()) {
                return Completable.complete();
            }
            return (isOurs ? watch : server).carryOut(plan, copy).doOnEvent(refused -> copy.tell());
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
        return copy.view(value);
    }
}

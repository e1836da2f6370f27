// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.list;

import im.parley.RequestException;
import im.parley.WireException;
import im.parley.oscar.internal.link.SnacLink;
import im.parley.oscar.snac.feedbag.FeedbagDelete;
import im.parley.oscar.snac.feedbag.FeedbagEndCluster;
import im.parley.oscar.snac.feedbag.FeedbagInsert;
import im.parley.oscar.snac.feedbag.FeedbagItem;
import im.parley.oscar.snac.feedbag.FeedbagResult;
import im.parley.oscar.snac.feedbag.FeedbagStartCluster;
import im.parley.oscar.snac.feedbag.FeedbagStatus;
import im.parley.oscar.snac.feedbag.FeedbagUpdate;
import im.parley.oscar.wire.Snac;
import io.reactivex.rxjava3.core.Completable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Food group 13 as the keeper of the list. What a plan adds goes first, what it takes away last, so that whatever is
 * refused on the way, nothing is lost; what was added before a refusal is taken back.
 */
final class FeedbagCarrier implements ListCarrier {
    private static final int ITEMS_A_SNAC = 15;

    /** Refusals that tell exactly what was not done. After any other, our copy may be wrong. */
    private static final Set<FeedbagResult> CLEAR = EnumSet.of(
            FeedbagResult.OVER_LIMIT,
            FeedbagResult.OVER_BUDDY_LIMIT,
            FeedbagResult.AUTHORIZATION_REQUIRED,
            FeedbagResult.NOT_ALLOWED,
            FeedbagResult.BAD_LOGIN_ID);

    private final SnacLink link;

    /** What the steps of one plan share. */
    private record Steps(Copy copy, Optional<Consumer<FeedbagItem>> importing) {
        /** Tells whether an import goes on without an item. */
        boolean leavesOut(FeedbagItem item, int result) {
            boolean asks = result == FeedbagResult.AUTHORIZATION_REQUIRED.code();
            importing.filter(leftOut -> asks).ifPresent(leftOut -> leftOut.accept(item));
            return asks && importing.isPresent();
        }
    }

    FeedbagCarrier(SnacLink link) {
        this.link = link;
    }

    @Override
    public Completable carryOut(FeedbagPlan plan, Copy copy) {
        List<FeedbagItem> inserted = new ArrayList<>();
        Steps steps = new Steps(copy, plan.importing());
        Completable inserts = each(plan.inserts(), FeedbagInsert::new, steps, done -> {
                    copy.put(done);
                    inserted.addAll(done);
                })
                .onErrorResumeNext(
                        refused -> takeBack(inserted, copy).onErrorComplete().andThen(Completable.error(refused)));
        Completable work = inserts.andThen(each(plan.updates(), FeedbagUpdate::new, steps, copy::put))
                .andThen(each(plan.deletes(), FeedbagDelete::new, steps, copy::remove));
        boolean imports = plan.importing().isPresent();
        if (fitsOneSnac(plan) && !imports) {
            return work;
        }
        Completable end = link.send(new FeedbagEndCluster());
        return link.send(imports ? FeedbagStartCluster.importing() : FeedbagStartCluster.of())
                .andThen(work)
                .onErrorResumeNext(refused -> end.onErrorComplete().andThen(Completable.error(refused)))
                .andThen(end);
    }

    /** What is one request needs no brackets, which would count against our rate like any other. */
    private static boolean fitsOneSnac(FeedbagPlan plan) {
        List<Integer> sizes = Stream.of(plan.inserts(), plan.updates(), plan.deletes())
                .map(List::size)
                .filter(size -> size > 0)
                .toList();
        return sizes.size() == 1 && sizes.get(0) <= ITEMS_A_SNAC;
    }

    private Completable takeBack(List<FeedbagItem> inserted, Copy copy) {
        return Completable.defer(() -> {
            List<FeedbagItem> some =
                    inserted.stream().filter(item -> !item.isRoot()).toList();
            return each(some, FeedbagDelete::new, new Steps(copy, Optional.empty()), copy::remove);
        });
    }

    private Completable each(
            List<FeedbagItem> items,
            Function<List<FeedbagItem>, Snac> request,
            Steps steps,
            Consumer<List<FeedbagItem>> done) {
        Completable work = Completable.complete();
        for (int from = 0; from < items.size(); from += ITEMS_A_SNAC) {
            List<FeedbagItem> some = items.subList(from, Math.min(items.size(), from + ITEMS_A_SNAC));
            work = work.andThen(link.request(request.apply(some), FeedbagStatus.class)
                    .doOnError(failure -> doubt(failure, steps.copy))
                    .flatMapCompletable(status -> took(some, status, steps, done)));
        }
        return work;
    }

    private static void doubt(Throwable failure, Copy copy) {
        if (failure instanceof RequestException || failure instanceof WireException) {
            copy.isDoubtful();
        }
    }

    private static Completable took(
            List<FeedbagItem> items, FeedbagStatus status, Steps steps, Consumer<List<FeedbagItem>> done) {
        List<FeedbagItem> taken = new ArrayList<>();
        List<Integer> refusals = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            int result = i < status.results().size() ? status.results().get(i) : FeedbagResult.OK.code();
            if (result == FeedbagResult.OK.code()) {
                taken.add(items.get(i));
            } else if (!steps.leavesOut(items.get(i), result)) {
                refusals.add(result);
            }
        }
        done.accept(taken);
        if (status.results().size() < items.size() || !refusals.stream().allMatch(FeedbagCarrier::isClear)) {
            steps.copy.isDoubtful();
        }
        return verdict(refusals);
    }

    private static boolean isClear(int refusal) {
        return FeedbagResult.of(refusal).filter(CLEAR::contains).isPresent();
    }

    /** Returns what the first refusal means; one that only follows from another is not it, where there is another. */
    private static Completable verdict(List<Integer> refusals) {
        Optional<Integer> first = refusals.stream()
                .filter(code -> code != FeedbagResult.NOT_EXECUTED.code())
                .findFirst()
                .or(() -> refusals.stream().findFirst());
        return first.map(code -> Completable.error(FeedbagResult.exception(code)))
                .orElseGet(Completable::complete);
    }
}

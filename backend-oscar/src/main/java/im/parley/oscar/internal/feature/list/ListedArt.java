// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.list;

import im.parley.oscar.snac.feedbag.FeedbagItem;
import im.parley.oscar.wire.BartId;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Single;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** The art that the list names as what we show, one of each type. Safe for use by several threads. */
public final class ListedArt {
    private final BuddyListSync list;

    public ListedArt(BuddyListSync list) {
        this.list = list;
    }

    /** Names art as shown. Returns what was named before. */
    public Single<Optional<BartId>> show(BartId id) {
        return Single.defer(() -> {
            AtomicReference<Optional<BartId>> before = new AtomicReference<>(Optional.empty());
            return list.edit(book -> {
                        before.set(item(book, id.type()).flatMap(FeedbagItem::art));
                        return show(book, id);
                    })
                    .toSingle(() -> Objects.requireNonNull(before.get()));
        });
    }

    /** Names what was named before. That there is no icon is an item too, so that other clients know. */
    public Completable showAgain(int type, Optional<BartId> before) {
        return list.edit(book -> before.isPresent() || type == BartId.BUDDY_ICON
                ? show(book, before.orElseGet(BartId::noIcon))
                : without(book, type));
    }

    private static FeedbagPlan show(FeedbagBook book, BartId id) {
        Optional<FeedbagItem> known = item(book, id.type());
        if (known.isEmpty()) {
            FeedbagItem item = FeedbagItem.art(book.freeItemId(0, Set.of()), id).withEmptyAlias();
            return new FeedbagPlan(List.of(), List.of(item), List.of());
        }
        boolean isNamed = known.flatMap(FeedbagItem::art)
                .filter(named -> named.data().equals(id.data()))
                .isPresent();
        return new FeedbagPlan(
                List.of(), List.of(), isNamed ? List.of() : List.of(known.get().withArt(id)));
    }

    private static FeedbagPlan without(FeedbagBook book, int type) {
        List<FeedbagItem> items = item(book, type).map(List::of).orElseGet(List::of);
        return new FeedbagPlan(items, List.of(), List.of());
    }

    private static Optional<FeedbagItem> item(FeedbagBook book, int type) {
        return book.ofType(FeedbagItem.ART).stream()
                .filter(item -> item.name().equals(String.valueOf(type)))
                .findFirst();
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.list;

import im.parley.Live;
import im.parley.UserId;
import im.parley.oscar.OscarBuddyList;
import im.parley.oscar.internal.link.Remembered;
import im.parley.oscar.snac.feedbag.FeedbagItem;
import im.parley.oscar.snac.feedbag.FeedbagStamp;
import im.parley.spi.LiveView;
import im.parley.spi.SessionContext;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Our copy of the list: what it holds, what of that has been told, and what the next session remembers. Safe for use by
 * several threads.
 */
final class ListCopy implements ListCarrier.Copy {
    private final SessionContext context;
    private final Function<String, UserId> user;
    private final Remembered remembered;
    private final Runnable doubt;
    private final ReentrantLock lock = new ReentrantLock();
    private final List<LiveView<?>> views = new CopyOnWriteArrayList<>();
    private volatile FeedbagBook told = FeedbagBook.EMPTY;
    private FeedbagBook book = FeedbagBook.EMPTY;
    private boolean known;
    private Optional<FeedbagStamp> stamp = Optional.empty();
    private boolean inCluster;
    private boolean over;

    /** @param doubt called when the list must be read again */
    ListCopy(SessionContext context, Function<String, UserId> user, Remembered remembered, Runnable doubt) {
        this.context = context;
        this.user = user;
        this.remembered = remembered;
        this.doubt = doubt;
    }

    /** Returns which state of the server's list the last session has left us. */
    Optional<FeedbagStamp> rememberedStamp() {
        return remembered.get(ListMemory.class).flatMap(ListMemory::stamp);
    }

    /** Takes and tells the list as the last session has left it. */
    void recall() {
        remembered.get(ListMemory.class).ifPresent(last -> take(last.items(), last.stamp()));
        tell();
    }

    /** Takes and tells the list as the server has it. */
    void replaceAll(List<FeedbagItem> items, Optional<FeedbagStamp> state) {
        take(items, state);
        tell();
    }

    private void take(List<FeedbagItem> items, Optional<FeedbagStamp> state) {
        guarded(() -> {
            book = FeedbagBook.of(items);
            stamp = state;
        });
    }

    /** Repeats and tells what another session has done, unless that is in the midst of its changes. */
    void follow(UnaryOperator<FeedbagBook> change) {
        edited(change);
        if (read(items -> known && !inCluster)) {
            tell();
        }
    }

    /** Another session begins changes of which none is told before all are done. */
    void clusterBegins() {
        guarded(() -> inCluster = true);
    }

    void clusterEnds() {
        boolean was = read(items -> known && inCluster);
        guarded(() -> inCluster = false);
        if (was) {
            tell();
        }
    }

    /** What is still to come of this session must not be taken for the next one's. */
    void close() {
        guarded(() -> over = true);
    }

    /** Returns a value that is read off the list, and follows it. */
    <T> Live<T> view(Function<FeedbagBook, T> value) {
        LiveView<T> view = new LiveView<>(() -> value.apply(told));
        views.add(view);
        return view.live();
    }

    /** Returns the list as it was told. */
    FeedbagBook told() {
        return told;
    }

    <T> T read(Function<FeedbagBook, T> value) {
        lock.lock();
        try {
            return value.apply(book);
        } finally {
            lock.unlock();
        }
    }

    private void guarded(Runnable change) {
        lock.lock();
        try {
            change.run();
        } finally {
            lock.unlock();
        }
    }

    private void edited(UnaryOperator<FeedbagBook> change) {
        guarded(() -> {
            book = change.apply(book);
            stamp = Optional.empty();
        });
    }

    /** Tells the list as it is, and how it differs from what was told or remembered. */
    void tell() {
        lock.lock();
        try {
            if (over) {
                return;
            }
            Optional<ListMemory> last = remembered.get(ListMemory.class);
            ListMemory now = new ListMemory(book.items(), stamp);
            remembered.put(ListMemory.class, now);
            known = true;
            told = book;
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

    @Override
    public void put(List<FeedbagItem> items) {
        edited(list -> list.with(items));
    }

    @Override
    public void remove(List<FeedbagItem> items) {
        edited(list -> list.without(items));
    }

    @Override
    public FeedbagBook book() {
        return read(list -> list);
    }

    @Override
    public void isDoubtful() {
        doubt.run();
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature.list;

import im.parley.RequestException;
import im.parley.spi.SessionContext;
import im.parley.spi.Turns;
import im.parley.toc.Toc;
import im.parley.toc.internal.feature.FeatureSetup;
import im.parley.toc.internal.feature.SessionFeature;
import im.parley.toc.internal.link.Refusals;
import im.parley.toc.internal.link.ReplyRouter;
import im.parley.toc.internal.link.TocLink;
import im.parley.toc.wire.TocConfig;
import im.parley.toc.wire.TocErrorCode;
import im.parley.toc.wire.command.TocCommand;
import im.parley.toc.wire.reply.Config;
import im.parley.toc.wire.reply.Config2;
import im.parley.toc.wire.reply.Deleted2;
import im.parley.toc.wire.reply.ErrorReply;
import im.parley.toc.wire.reply.Inserted2;
import im.parley.toc.wire.reply.ListItem;
import im.parley.toc.wire.reply.NewBuddyReply2;
import im.parley.toc.wire.reply.Updated2;
import io.reactivex.rxjava3.core.Completable;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The server's list, loaded, edited, and kept in step with other sessions. Edits run one at a time, because each is
 * planned on the list as the one before left it, and because a refusal does not say what it refuses. Touched by the
 * reader and by whoever edits.
 */
public final class BuddyListSync implements SessionFeature {
    private static final Set<TocErrorCode> REFUSALS = EnumSet.of(
            TocErrorCode.RATE_LIMITED,
            TocErrorCode.INVALID_INPUT,
            TocErrorCode.REQUEST_FAILED,
            TocErrorCode.SERVICE_UNAVAILABLE,
            TocErrorCode.LIST_SERVER_UNAVAILABLE,
            TocErrorCode.LIST_FULL);

    private final TocLink link;
    private final SessionContext context;
    private final FeatureSetup setup;
    private final ListCommands commands;
    private final Duration silence;
    private final ReentrantLock lock = new ReentrantLock();
    private final Turns turns = new Turns();
    private final AtomicReference<@Nullable Verdict> awaited = new AtomicReference<>();
    private TocConfig list = TocConfig.EMPTY;
    private Runnable changed = () -> {};

    /** Buddies of a group that another session has just deleted: the server tells their end too, in no group of ours. */
    private final Set<String> orphans = new HashSet<>();

    public BuddyListSync(FeatureSetup setup) {
        this.setup = setup;
        this.link = setup.link();
        this.context = setup.context();
        this.commands = setup.isToc1() ? new Toc1ListCommands(setup.self()) : new Toc2ListCommands();
        this.silence = setup.config().get(Toc.SILENCE);
    }

    @Override
    public void route(ReplyRouter router) {
        router.on(Config.class, line -> loaded(Toc1ListCommands.read(line)))
                .on(Config2.class, line -> loaded(line.list()))
                .on(Inserted2.class, this::inserted)
                .on(Updated2.class, this::updated)
                .on(Deleted2.class, this::deleted)
                .on(NewBuddyReply2.class, this::answered);
    }

    @Override
    public List<TocCommand> introduction() {
        return commands.apply(list());
    }

    /** Names who is called after each change, also of what is not told as the list. To be called before the first line comes. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    /** Takes the list of {@code CONFIG} or {@code CONFIG2}. */
    private void loaded(TocConfig config) {
        orphans.clear();
        lock.lock();
        try {
            list = config;
            tell();
        } finally {
            lock.unlock();
        }
        changed.run();
    }

    /** Returns the list as it is now. */
    TocConfig list() {
        lock.lock();
        try {
            return list;
        } finally {
            lock.unlock();
        }
    }

    /** Returns whether somebody is on the list, by normalized name. */
    public boolean has(String name) {
        return Lists.has(list(), name);
    }

    private void inserted(Inserted2 line) {
        orphans.clear();
        change(before -> ListPushes.inserted(before, line.item()));
    }

    private void updated(Updated2 line) {
        orphans.clear();
        change(before -> ListPushes.updated(before, line.item()));
    }

    private void deleted(Deleted2 line) {
        ListItem item = line.item();
        if (item instanceof ListItem.Group gone) {
            Lists.group(list(), gone.name().text())
                    .ifPresent(group -> group.buddies().forEach(buddy -> orphans.add(Lists.normalized(buddy))));
        } else if (item instanceof ListItem.Buddy buddy
                && orphans.remove(setup.user(buddy.user()).normalized())) {
            return;
        }
        change(before -> ListPushes.deleted(before, item));
    }

    /** Takes {@code NEW_BUDDY_REPLY2}: the server has done so much of an edit. */
    private void answered(NewBuddyReply2 line) {
        Verdict verdict = awaited.get();
        if (verdict != null) {
            verdict.added(setup.user(line.user()).normalized());
        }
    }

    /** Takes {@code ERROR}. Returns false when no edit waits that it may be about. */
    public boolean refused(ErrorReply error) {
        Verdict verdict = awaited.get();
        if (verdict == null
                || TocErrorCode.of(error.code()).filter(REFUSALS::contains).isEmpty()) {
            return false;
        }
        verdict.refused(Refusals.request(error, "the edit of the buddy list"));
        return true;
    }

    /** Plans an edit when its turn comes, and carries it out. */
    Completable edit(UnaryOperator<TocConfig> edit) {
        return turns.inTurn(Completable.defer(() -> {
            TocConfig before = list();
            UnaryOperator<TocConfig> stored = list -> commands.storable(edit.apply(list));
            List<TocCommand> sequence = commands.change(before, stored.apply(before));
            sequence.forEach(TocLink::requireFit);
            return sequence.isEmpty() ? Completable.complete() : carryOut(sequence, new Edit(stored));
        }));
    }

    /**
     * The list is told when the last command is written, and taken back when a refusal comes after that. An edit that is
     * refused halfway leaves our list as it was: the next sign-on will show what the server made of it. A refused edit
     * keeps its turn for a while, lest the next one be blamed for what is still to come.
     */
    private Completable carryOut(List<TocCommand> sequence, Edit edit) {
        Verdict verdict = Verdict.on(sequence);
        Completable work = Completable.concat(sequence.stream().map(link::send).toList())
                .doOnComplete(() -> change(edit::done))
                .andThen(verdict.orSilence(silence, context.timer()));
        return Completable.ambArray(verdict.refusal(), work)
                .doOnSubscribe(begun -> awaited.set(verdict))
                .doOnError(refused -> change(edit::undone))
                .onErrorResumeNext(failure -> pauseAfter(failure).andThen(Completable.error(failure)))
                .doFinally(() -> awaited.compareAndSet(verdict, null));
    }

    private Completable pauseAfter(Throwable failure) {
        return failure instanceof RequestException
                ? Completable.timer(silence.toNanos(), TimeUnit.NANOSECONDS, context.timer())
                : Completable.complete();
    }

    /** Changes the list, and tells it if that makes a difference. */
    private void change(UnaryOperator<TocConfig> change) {
        lock.lock();
        try {
            TocConfig before = list;
            list = change.apply(before);
            if (!list.groups().equals(before.groups())) {
                tell();
            }
        } finally {
            lock.unlock();
        }
        changed.run();
    }

    /** Told under the lock, or an older list could be told after a newer one. */
    private void tell() {
        context.buddyList(Lists.toBuddyList(list, setup::user));
    }

    /** What an edit has done to our list, so that it can be taken back. Guarded by the list's lock. */
    private static final class Edit {
        private final UnaryOperator<TocConfig> edit;
        private boolean refused;
        private @Nullable TocConfig before;
        private @Nullable TocConfig after;

        Edit(UnaryOperator<TocConfig> edit) {
            this.edit = edit;
        }

        /** Edits the list as it is by now; another session may have been faster. */
        TocConfig done(TocConfig now) {
            if (refused) {
                return now;
            }
            try {
                before = now;
                after = edit.apply(now);
                return after;
            } catch (RequestException overtaken) {
                return now;
            }
        }

        /** Returns the list as it was, unless something else has happened to it since. */
        TocConfig undone(TocConfig now) {
            refused = true;
            return before != null && now.equals(after) ? before : now;
        }
    }
}

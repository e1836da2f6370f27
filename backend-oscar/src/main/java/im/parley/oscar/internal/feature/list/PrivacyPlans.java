// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.list;

import im.parley.UserId;
import im.parley.extension.Privacy.Mode;
import im.parley.extension.Privacy.Settings;
import im.parley.oscar.snac.feedbag.FeedbagItem;
import im.parley.oscar.snac.feedbag.PermitMode;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who may see us, read off the list and written to it. */
final class PrivacyPlans {
    private PrivacyPlans() {}

    static Settings settings(FeedbagBook book, Function<String, UserId> user) {
        return new Settings(mode(book), members(book, FeedbagItem.PERMIT, user), members(book, FeedbagItem.DENY, user));
    }

    /** Returns the mode; where nothing is said, everybody may see us. */
    static Mode mode(FeedbagBook book) {
        return book.only(FeedbagItem.PRIVACY)
                .flatMap(FeedbagItem::permitMode)
                .map(PrivacyPlans::neutral)
                .orElse(Mode.ALLOW_ALL);
    }

    static Set<UserId> members(FeedbagBook book, int type, Function<String, UserId> user) {
        return book.ofType(type).stream().map(item -> user.apply(item.name())).collect(Collectors.toUnmodifiableSet());
    }

    static FeedbagPlan setMode(FeedbagBook book, Mode mode) {
        FeedbagDraft draft = new FeedbagDraft(book);
        setMode(draft, mode);
        return draft.plan();
    }

    static void setMode(FeedbagDraft draft, Mode mode) {
        draft.putOnly(FeedbagItem.PRIVACY, item -> item.withPermitMode(wire(mode)));
    }

    /** Puts a user on a list and takes them off another. */
    static FeedbagPlan put(FeedbagBook book, UserId user, int list, int other) {
        FeedbagDraft draft = new FeedbagDraft(book);
        enlist(draft, book, user, list);
        book.ofType(other, user).forEach(draft::delete);
        return draft.plan();
    }

    /**
     * Puts a user on one of ICQ's lists, whatever other lists they are on. Where everybody may see us, the list of those
     * who may not would mean nothing, so from then on it counts.
     */
    static FeedbagPlan put(FeedbagBook book, UserId user, int list) {
        FeedbagDraft draft = new FeedbagDraft(book);
        enlist(draft, book, user, list);
        if (list == FeedbagItem.DENY && mode(book) == Mode.ALLOW_ALL) {
            setMode(draft, Mode.DENY_LISTED);
        }
        return draft.plan();
    }

    static FeedbagPlan take(FeedbagBook book, UserId user, int... lists) {
        FeedbagDraft draft = new FeedbagDraft(book);
        for (int list : lists) {
            book.ofType(list, user).forEach(draft::delete);
        }
        return draft.plan();
    }

    static void enlist(FeedbagDraft draft, FeedbagBook book, UserId user, int list) {
        if (book.ofType(list, user).isEmpty()) {
            draft.insertOfRoot(FeedbagItem.ofRoot(list, user.display(), 0));
        }
    }

    private static Mode neutral(PermitMode mode) {
        return switch (mode) {
            case PERMIT_ALL -> Mode.ALLOW_ALL;
            case DENY_ALL -> Mode.DENY_ALL;
            case PERMIT_SOME -> Mode.ALLOW_LISTED;
            case DENY_SOME -> Mode.DENY_LISTED;
            case PERMIT_BUDDIES -> Mode.ALLOW_BUDDIES;
        };
    }

    private static PermitMode wire(Mode mode) {
        return switch (mode) {
            case ALLOW_ALL -> PermitMode.PERMIT_ALL;
            case DENY_ALL -> PermitMode.DENY_ALL;
            case ALLOW_LISTED -> PermitMode.PERMIT_SOME;
            case DENY_LISTED -> PermitMode.DENY_SOME;
            case ALLOW_BUDDIES -> PermitMode.PERMIT_BUDDIES;
        };
    }
}

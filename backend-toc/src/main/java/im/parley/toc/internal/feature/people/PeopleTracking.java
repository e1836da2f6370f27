// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature.people;

import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.UserId;
import im.parley.extension.People;
import im.parley.extension.UserDetails;
import im.parley.extension.UserDetails.Mark;
import im.parley.toc.internal.feature.FeatureSetup;
import im.parley.toc.internal.feature.Question;
import im.parley.toc.internal.feature.SessionFeature;
import im.parley.toc.internal.feature.SessionParts;
import im.parley.toc.internal.link.ReplyRouter;
import im.parley.toc.wire.TocCapability;
import im.parley.toc.wire.TocErrorCode;
import im.parley.toc.wire.command.TocGetStatus;
import im.parley.toc.wire.reply.BuddyCaps2;
import im.parley.toc.wire.reply.TocReply;
import im.parley.toc.wire.reply.UpdateBuddy;
import im.parley.toc.wire.reply.UpdateBuddy2;
import im.parley.toc.wire.reply.UserClass;
import io.reactivex.rxjava3.core.Maybe;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What is told of people beside their presence: kept, compared, and asked for where nothing was told. Heard by the reader. */
public final class PeopleTracking implements SessionFeature, People {
    private final FeatureSetup setup;
    private final Predicate<String> isBuddy;
    private final Map<UserId, UserDetails> known = new ConcurrentHashMap<>();
    private final Set<String> asked = ConcurrentHashMap.newKeySet();

    /** @param isBuddy whether a user is on our list, by normalized name */
    public PeopleTracking(FeatureSetup setup, Predicate<String> isBuddy) {
        this.setup = setup;
        this.isBuddy = isBuddy;
    }

    @Override
    public void route(ReplyRouter router) {
        router.on(UpdateBuddy.class, this::changed)
                .on(UpdateBuddy2.class, this::changed)
                .on(BuddyCaps2.class, this::able);
    }

    @Override
    public void offer(SessionParts parts) {
        parts.add(People.class, this);
    }

    /** Returns whether a user is told of because we watch, by normalized name: not whom we only asked about, nor ourselves. */
    public boolean isWatched(String name) {
        return isBuddy.test(name) || !name.equals(setup.self()) && !asked.contains(name);
    }

    private void changed(TocReply line) {
        details(line).ifPresent(now -> {
            if (isOnline(line)) {
                keep(now);
            } else {
                known.remove(now.user());
            }
        });
    }

    private void able(BuddyCaps2 line) {
        UserDetails before = known.get(setup.user(line.user()));
        if (before != null) {
            Set<String> abilities =
                    line.capabilities().stream().map(TocCapability::label).collect(Collectors.toSet());
            keep(with(before, abilities));
        }
    }

    private void keep(UserDetails now) {
        if (isWatched(now.user().normalized())) {
            UserDetails before = known.put(now.user(), now);
            if (!now.equals(before)) {
                setup.context()
                        .emit(new DetailsChange(now, setup.context().clock().instant()));
            }
        }
    }

    private static UserDetails with(UserDetails details, Set<String> abilities) {
        return new UserDetails(
                details.user(),
                details.warning(),
                details.onlineSince(),
                details.memberSince(),
                details.marks(),
                abilities,
                details.sessions());
    }

    private static boolean isOnline(TocReply line) {
        return line instanceof UpdateBuddy one && one.online() || line instanceof UpdateBuddy2 two && two.online();
    }

    private Optional<UserDetails> details(TocReply line) {
        if (line instanceof UpdateBuddy one) {
            return Optional.of(details(one.user(), one.warning(), one.signedOnAt(), one.userClass()));
        }
        return line instanceof UpdateBuddy2 two
                ? Optional.of(details(two.user(), two.warning(), two.signedOnAt(), two.userClass()))
                : Optional.empty();
    }

    /** The abilities come in a line of their own. */
    private UserDetails details(String name, int warning, long signedOnAt, UserClass userClass) {
        UserId user = setup.user(name);
        UserDetails before = known.get(user);
        return new UserDetails(
                user,
                warning,
                PresenceTracking.time(signedOnAt),
                Optional.<Instant>empty(),
                marks(userClass),
                before == null ? Set.of() : before.abilities(),
                1);
    }

    private static Set<Mark> marks(UserClass userClass) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (userClass.isAolSubscriber()) {
            marks.add(Mark.AOL);
        }
        switch (userClass.kind()) {
            case ADMINISTRATOR -> marks.add(Mark.ADMINISTRATOR);
            case UNCONFIRMED -> marks.add(Mark.UNCONFIRMED);
            case NORMAL -> marks.add(Mark.FREE);
            case WIRELESS -> marks.add(Mark.MOBILE);
            case ICQ -> marks.add(Mark.ICQ);
            case NONE -> {}
        }
        return marks;
    }

    @Override
    public Maybe<UserDetails> of(UserId user) {
        return Maybe.defer(
                () -> Optional.ofNullable(known.get(user)).map(Maybe::just).orElseGet(() -> ask(user)));
    }

    private Maybe<UserDetails> ask(UserId user) {
        String name = user.normalized();
        Question<TocReply> question = new Question<TocReply>(
                new TocGetStatus(name),
                "how " + name + " is",
                name,
                Set.of(TocErrorCode.NOT_AVAILABLE),
                line -> details(line)
                        .filter(told -> told.user().normalized().equals(name))
                        .map(told -> line));
        return setup.questions()
                .ask(question)
                .filter(PeopleTracking::isOnline)
                .mapOptional(this::details)
                .onErrorResumeNext(refusal -> isOffline(refusal) ? Maybe.empty() : Maybe.error(refusal))
                .doOnSubscribe(begun -> asked.add(name))
                .doFinally(() -> asked.remove(name));
    }

    private static boolean isOffline(Throwable refusal) {
        return refusal instanceof RequestException request && request.reason() == Reason.RECIPIENT_OFFLINE;
    }
}

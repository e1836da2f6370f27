// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature.page;

import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.RichText;
import im.parley.UnsupportedFeatureException;
import im.parley.UserId;
import im.parley.extension.AwayPlaceholders;
import im.parley.extension.Profiles;
import im.parley.toc.Toc;
import im.parley.toc.internal.feature.FeatureSetup;
import im.parley.toc.internal.feature.Question;
import im.parley.toc.internal.feature.SessionFeature;
import im.parley.toc.internal.feature.SessionParts;
import im.parley.toc.internal.link.TocLink;
import im.parley.toc.internal.link.WebPage;
import im.parley.toc.wire.ScreenName;
import im.parley.toc.wire.TocErrorCode;
import im.parley.toc.wire.command.TocCommand;
import im.parley.toc.wire.command.TocGetInfo;
import im.parley.toc.wire.command.TocLocateUser;
import im.parley.toc.wire.command.TocSetInfo;
import im.parley.toc.wire.reply.UserInfo;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Maybe;
import java.util.List;
import okio.ByteString;

/** Profiles: others' as pages, our own as a command that is said again in each session. */
public final class UserProfiles implements SessionFeature, Profiles {
    private static final int NOT_FOUND = 404;

    private final FeatureSetup setup;
    private final Pages pages;

    public UserProfiles(FeatureSetup setup) {
        this.setup = setup;
        this.pages = new Pages(setup);
    }

    @Override
    public void offer(SessionParts parts) {
        parts.add(Profiles.class, this);
    }

    @Override
    public List<TocCommand> introduction() {
        return setup.memory().profile().stream().<TocCommand>map(this::command).toList();
    }

    @Override
    public Maybe<RichText> of(UserId user) {
        return pages.about(
                        user.normalized(), new TocGetInfo(user.normalized()), "the profile", TocErrorCode.NOT_AVAILABLE)
                .flatMapMaybe(page -> Maybe.fromOptional(ProfilePage.read(found(page, user))))
                .map(this::filledIn);
    }

    private static ByteString found(WebPage page, UserId user) {
        if (page.status() == NOT_FOUND) {
            throw new RequestException(Reason.RECIPIENT_OFFLINE, NOT_FOUND, user.normalized() + " is not there");
        }
        return page.requireFound("the profile of " + user.normalized()).body();
    }

    /** Servers of old answer with a line; others do not know the question. */
    @Override
    public Maybe<RichText> awayTextOf(UserId user) {
        if (setup.isToc1()) {
            return Maybe.error(new UnsupportedFeatureException(Toc.PROTOCOL, "away texts of anybody"));
        }
        String name = user.normalized();
        return setup.questions()
                .ask(Question.of(
                                new TocLocateUser(name),
                                "the away text of " + name,
                                UserInfo.class,
                                line -> ScreenName.normalize(line.user()).equals(name))
                        .about(name)
                        .refusedBy(TocErrorCode.NOT_AVAILABLE))
                .map(line -> RichText.html(line.away().text()))
                .filter(text -> !text.text().isBlank())
                .map(this::filledIn);
    }

    private RichText filledIn(RichText text) {
        return AwayPlaceholders.fill(
                text, setup.config().self().display(), setup.context().clock().instant());
    }

    @Override
    public Completable set(RichText profile) {
        return Completable.defer(() -> {
            TocSetInfo command = command(profile);
            TocLink.requireFit(command);
            setup.memory().keepProfile(profile);
            return setup.questions().tell(Question.of(command, "our profile"));
        });
    }

    private TocSetInfo command(RichText profile) {
        return new TocSetInfo(setup.form().html(profile));
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.people;

import im.parley.RequestException;
import im.parley.RichText;
import im.parley.UserId;
import im.parley.extension.AwayPlaceholders;
import im.parley.oscar.Oscar;
import im.parley.oscar.internal.feature.FeatureSetup;
import im.parley.oscar.internal.link.SnacLink;
import im.parley.oscar.snac.locate.UserInfoQuery;
import im.parley.oscar.snac.locate.UserInfoReply;
import im.parley.oscar.snac.locate.UserInfoRequest;
import im.parley.oscar.wire.MimeText;
import im.parley.oscar.wire.SnacErrorCode;
import im.parley.spi.SessionContext;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;

/**
 * Asks what users tell of themselves: by SNAC(02,15), and by SNAC(02,05) on servers that do not know it. Safe for use by
 * several threads.
 */
final class ProfileQueries {
    private static final Set<Integer> UNKNOWN_REQUEST = Set.of(
            SnacErrorCode.INVALID_SNAC.code(),
            SnacErrorCode.OBSOLETE_SNAC.code(),
            SnacErrorCode.NOT_SUPPORTED_BY_HOST.code());

    private final SnacLink link;
    private final SessionContext context;
    private final String reader;
    private final Charset codePage;
    private volatile boolean olderServer;

    ProfileQueries(FeatureSetup setup) {
        this.link = setup.link();
        this.context = setup.context();
        this.reader = setup.account().config().self().display();
        this.codePage = setup.account().config().get(Oscar.FALLBACK_CHARSET);
    }

    /** Asks for a profile, not filled in yet. Empty when there is none. */
    Maybe<RichText> profile(UserId user) {
        return ask(user, UserInfoQuery.PROFILE, UserInfoRequest.PROFILE)
                .mapOptional(reply -> reply.profile().flatMap(this::read));
    }

    /** Asks for an away text, not filled in yet. Empty when there is none. */
    Maybe<RichText> awayText(UserId user) {
        return ask(user, UserInfoQuery.AWAY, UserInfoRequest.AWAY)
                .mapOptional(reply -> reply.away().flatMap(this::read));
    }

    private Single<UserInfoReply> ask(UserId user, long parts, int olderType) {
        Single<UserInfoReply> older = Single.defer(
                () -> link.request(new UserInfoRequest(olderType, user.normalized()), UserInfoReply.class));
        return Single.defer(() -> olderServer
                ? older
                : link.request(new UserInfoQuery(parts, user.normalized()), UserInfoReply.class)
                        .onErrorResumeNext(error -> isUnknownRequest(error)
                                ? older.doOnSuccess(reply -> olderServer = true)
                                : Single.error(error)));
    }

    private static boolean isUnknownRequest(Throwable error) {
        return error instanceof RequestException refusal && UNKNOWN_REQUEST.contains(refusal.code());
    }

    private Optional<RichText> read(MimeText mime) {
        return Optional.of(mime.text(codePage)).filter(text -> !text.isBlank()).map(RichText::html);
    }

    /** Fills a text in for us, who read it now. */
    RichText fill(RichText text) {
        return AwayPlaceholders.fill(text, reader, context.clock().instant());
    }
}

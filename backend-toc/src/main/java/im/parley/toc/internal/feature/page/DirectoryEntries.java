// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature.page;

import im.parley.RequestException;
import im.parley.UnsupportedFeatureException;
import im.parley.UserId;
import im.parley.extension.Directory;
import im.parley.extension.DirectoryEntry;
import im.parley.extension.DirectoryEntry.Field;
import im.parley.toc.Toc;
import im.parley.toc.internal.feature.FeatureSetup;
import im.parley.toc.internal.feature.Question;
import im.parley.toc.internal.feature.SessionFeature;
import im.parley.toc.internal.feature.SessionParts;
import im.parley.toc.internal.link.WebPage;
import im.parley.toc.wire.TocErrorCode;
import im.parley.toc.wire.command.TocGetDir;
import im.parley.toc.wire.reply.DirStatus;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import java.util.List;
import java.util.Optional;

/** The directory, which is read as pages. */
public final class DirectoryEntries implements SessionFeature, Directory {
    private static final TocErrorCode[] REFUSALS = {
        TocErrorCode.NOT_AVAILABLE,
        TocErrorCode.INVALID_INPUT,
        TocErrorCode.DIRECTORY_FAILED,
        TocErrorCode.DIRECTORY_TOO_MANY,
        TocErrorCode.DIRECTORY_TOO_VAGUE,
        TocErrorCode.DIRECTORY_UNAVAILABLE,
        TocErrorCode.DIRECTORY_EMAIL_RESTRICTED,
        TocErrorCode.DIRECTORY_KEYWORD_IGNORED,
        TocErrorCode.DIRECTORY_NO_KEYWORDS,
        TocErrorCode.DIRECTORY_LANGUAGE,
        TocErrorCode.DIRECTORY_COUNTRY,
        TocErrorCode.DIRECTORY_UNKNOWN
    };

    private final FeatureSetup setup;
    private final Pages pages;

    public DirectoryEntries(FeatureSetup setup) {
        this.setup = setup;
        this.pages = new Pages(setup);
    }

    @Override
    public void offer(SessionParts parts) {
        parts.add(Directory.class, this);
    }

    /** A page about one user does not say about whom. */
    @Override
    public Maybe<DirectoryEntry> of(UserId user) {
        return pages.about(user.normalized(), new TocGetDir(user.normalized()), "the directory entry", REFUSALS)
                .map(page -> entries(page, "the directory entry of " + user.normalized()))
                .flatMapMaybe(found -> found.isEmpty() ? Maybe.empty() : Maybe.just(found.get(0)))
                .map(entry -> new DirectoryEntry(Optional.of(user), entry.fields(), entry.interests()))
                .filter(entry -> !entry.fields().isEmpty() || !entry.interests().isEmpty());
    }

    /** Some servers answer, others say something only when they refuse. */
    @Override
    public Completable set(DirectoryEntry entry) {
        return Completable.defer(() -> setup.questions()
                .listen(Question.of(DirectoryForm.own(entry), "our directory entry", DirStatus.class)
                        .refusedBy(REFUSALS))
                .doOnSuccess(DirectoryEntries::requireSuccess)
                .ignoreElement());
    }

    private static void requireSuccess(DirStatus status) {
        if (!status.isSuccess()) {
            throw new RequestException(
                    RequestException.Reason.OTHER, status.code(), "the server did not take our directory entry");
        }
    }

    @Override
    public Single<List<DirectoryEntry>> search(DirectoryEntry like) {
        String about = "the search of the directory";
        return Single.defer(() -> pages.search(DirectoryForm.search(like), about, REFUSALS))
                .map(page -> entries(page, about));
    }

    private List<DirectoryEntry> entries(WebPage page, String about) {
        return DirectoryPage.read(page.requireFound(about).body(), setup::user);
    }

    @Override
    public Single<List<DirectoryEntry>> searchByEmail(String address) {
        return search(DirectoryEntry.EMPTY.with(Field.EMAIL, address));
    }

    @Override
    public Single<List<DirectoryEntry>> searchByInterest(String interest) {
        return search(DirectoryEntry.EMPTY.withInterest(interest));
    }

    @Override
    public Single<List<String>> interests() {
        return Single.error(new UnsupportedFeatureException(Toc.PROTOCOL, "the directory's interests"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.people;

import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.UserId;
import im.parley.extension.Directory;
import im.parley.extension.DirectoryEntry;
import im.parley.oscar.internal.feature.FeatureSetup;
import im.parley.oscar.internal.feature.SessionFeature;
import im.parley.oscar.internal.feature.SessionParts;
import im.parley.oscar.internal.link.ServiceLinks;
import im.parley.oscar.internal.link.SnacLink;
import im.parley.oscar.snac.directory.DirectorySearch;
import im.parley.oscar.snac.directory.DirectorySearchReply;
import im.parley.oscar.snac.directory.DirectorySnac;
import im.parley.oscar.snac.directory.InterestsQuery;
import im.parley.oscar.snac.directory.InterestsReply;
import im.parley.oscar.snac.directory.InterestsReply.Interest;
import im.parley.oscar.snac.locate.DirectoryInfo;
import im.parley.oscar.snac.locate.DirectoryInfoReply;
import im.parley.oscar.snac.locate.DirectoryInfoRequest;
import im.parley.oscar.snac.locate.LocateSnac;
import im.parley.oscar.snac.locate.SetDirectoryInfo;
import im.parley.oscar.snac.locate.SetDirectoryInfoReply;
import im.parley.oscar.snac.locate.SetKeywords;
import im.parley.oscar.snac.locate.SetKeywordsReply;
import im.parley.oscar.snac.lookup.FindByEmail;
import im.parley.oscar.snac.lookup.FoundByEmail;
import im.parley.oscar.snac.lookup.LookupSnac;
import im.parley.oscar.wire.SnacErrorCode;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The directory: entries by food group 02, searches by 0F over a connection of its own, addresses by 0A too. Safe for
 * use by several threads.
 */
public final class DirectoryLookup implements SessionFeature, Directory {
    /** How many people one search gives. */
    static final int MOST = 1000;

    private static final int DONE = 1;

    private final SnacLink link;
    private final ServiceLinks services;
    private final Function<String, UserId> user;
    private volatile boolean finds;

    public DirectoryLookup(FeatureSetup setup) {
        this.link = setup.link();
        this.services = setup.services();
        this.user = setup::user;
    }

    @Override
    public void families(Set<Integer> families) {
        finds = families.contains(LookupSnac.FAMILY);
    }

    @Override
    public void offer(SessionParts parts) {
        parts.add(Directory.class, LocateSnac.FAMILY, this);
    }

    @Override
    public Maybe<DirectoryEntry> of(UserId target) {
        return link.request(new DirectoryInfoRequest(target.normalized()), DirectoryInfoReply.class)
                .flatMap(reply -> reply.status() == DONE ? Single.just(reply) : refused(reply.status()))
                .map(reply -> DirectoryForm.read(Optional.of(target), reply.info()))
                .filter(entry -> !entry.fields().isEmpty() || !entry.interests().isEmpty());
    }

    /** Replaces the fields and then the interests; servers without interests are no trouble to those who have none. */
    @Override
    public Completable set(DirectoryEntry entry) {
        if (entry.interests().size() > SetKeywords.MOST) {
            return Completable.error(
                    new RequestException(Reason.LIST_FULL, 0, "more than " + SetKeywords.MOST + " interests"));
        }
        Completable interests = link.request(SetKeywords.of(entry.interests()), SetKeywordsReply.class)
                .flatMapCompletable(reply -> done(reply.result()));
        return link.request(new SetDirectoryInfo(DirectoryForm.all(entry)), SetDirectoryInfoReply.class)
                .flatMapCompletable(reply -> done(reply.result()))
                .andThen(
                        entry.interests().isEmpty()
                                ? interests.onErrorComplete(RequestException.class::isInstance)
                                : interests);
    }

    private static Completable done(int result) {
        return result == DONE
                ? Completable.complete()
                : DirectoryLookup.<Object>refused(result).ignoreElement();
    }

    private static <T> Single<T> refused(int status) {
        return Single.error(new RequestException(
                Reason.OTHER, status, String.format("the directory did not do it (status %02X)", status)));
    }

    @Override
    public Single<List<DirectoryEntry>> search(DirectoryEntry like) {
        return search(DirectorySearch.byName(DirectoryForm.known(like)));
    }

    @Override
    public Single<List<DirectoryEntry>> searchByInterest(String interest) {
        return search(DirectorySearch.byInterest(interest));
    }

    /** Asks the directory, and who has registered with the address: people need not be in both. */
    @Override
    public Single<List<DirectoryEntry>> searchByEmail(String address) {
        Single<List<DirectoryEntry>> listed = search(DirectorySearch.byEmail(address));
        return finds
                ? Single.zip(ended(listed), ended(registered(address)), DirectoryLookup::both)
                        .flatMap(found -> found)
                : listed;
    }

    private Single<List<DirectoryEntry>> registered(String address) {
        return link.requestAll(new FindByEmail(address), FoundByEmail.class)
                .concatMapIterable(frame -> ((FoundByEmail) frame.body()).names())
                .map(name -> new DirectoryEntry(Optional.of(user.apply(name)), Map.of()))
                .take(MOST)
                .toList()
                .onErrorResumeNext(error -> isNobody(error) ? Single.just(List.of()) : Single.error(error));
    }

    /** Returns true for the refusal that says only that nobody was found. */
    public static boolean isNobody(Throwable error) {
        return error instanceof RequestException refusal && refusal.code() == SnacErrorCode.NO_MATCH.code();
    }

    /** Returns a search as it ended, well or not. */
    private static Single<Single<List<DirectoryEntry>>> ended(Single<List<DirectoryEntry>> search) {
        return search.map(Single::just).onErrorReturn(Single::error);
    }

    /** Returns everybody that was found, entries before bare names; a failure only when neither search went well. */
    private static Single<List<DirectoryEntry>> both(
            Single<List<DirectoryEntry>> listed, Single<List<DirectoryEntry>> registered) {
        return listed.onErrorResumeNext(failure -> registered.onErrorResumeWith(Single.error(failure)))
                .flatMap(entries -> registered
                        .map(names -> {
                            Map<Optional<UserId>, DirectoryEntry> found = new LinkedHashMap<>();
                            entries.forEach(entry -> found.put(entry.user(), entry));
                            names.forEach(name -> found.putIfAbsent(name.user(), name));
                            return List.copyOf(found.values());
                        })
                        .onErrorReturnItem(entries));
    }

    @Override
    public Single<List<String>> interests() {
        return services.request(DirectorySnac.FAMILY, new InterestsQuery(), InterestsReply.class)
                .map(reply -> reply.interests().stream()
                        .filter(interest -> interest.type() == Interest.KEYWORD)
                        .map(Interest::name)
                        .distinct()
                        .toList());
    }

    private Single<List<DirectoryEntry>> search(DirectorySearch wanted) {
        return services.requestAll(DirectorySnac.FAMILY, wanted, DirectorySearchReply.class)
                .map(frame -> (DirectorySearchReply) frame.body())
                .concatMap(reply -> reply.failure()
                        .<Flowable<DirectoryInfo>>map(Flowable::error)
                        .orElseGet(() -> Flowable.fromIterable(reply.users())))
                .map(this::entry)
                .take(MOST)
                .toList();
    }

    private DirectoryEntry entry(DirectoryInfo found) {
        return DirectoryForm.read(found.screenName().map(user), found);
    }
}

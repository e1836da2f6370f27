// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.icq;

import im.parley.MessageId;
import im.parley.UserId;
import im.parley.WireException;
import im.parley.oscar.IcqContact;
import im.parley.oscar.IcqPerson;
import im.parley.oscar.IcqPrivacy;
import im.parley.oscar.IcqProfile;
import im.parley.oscar.IcqSearch;
import im.parley.oscar.OscarIcq;
import im.parley.oscar.internal.feature.FeatureSetup;
import im.parley.oscar.internal.feature.SessionFeature;
import im.parley.oscar.internal.feature.SessionParts;
import im.parley.oscar.internal.feature.message.IcbmReader;
import im.parley.oscar.internal.feature.message.StoredOnce;
import im.parley.oscar.internal.feature.status.ClientQuestions;
import im.parley.oscar.snac.icbm.IncomingIcbm;
import im.parley.oscar.snac.icq.DeleteStoredMessages;
import im.parley.oscar.snac.icq.IcqRequest;
import im.parley.oscar.snac.icq.IcqSnac;
import im.parley.oscar.snac.icq.StoredMessage;
import im.parley.oscar.snac.icq.StoredMessagesQuery;
import im.parley.spi.SessionContext;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.disposables.Disposable;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an account does that is a UIN. */
public final class IcqAccount implements SessionFeature, IcbmReader, OscarIcq {
    private final boolean icq;
    private final SessionContext context;
    private final ClientQuestions questions;
    private final IcqLetters letters;
    private final OwnLetters own;
    private final IcqRequests requests;
    private final IcqDatabase database;

    /** @param stored knows what has come out of the store */
    public IcqAccount(FeatureSetup setup, StoredOnce stored, ClientQuestions questions) {
        this.icq = setup.isIcq();
        this.context = setup.context();
        this.questions = questions;
        this.letters = new IcqLetters(setup, stored);
        this.own = new OwnLetters(setup);
        this.requests = new IcqRequests(setup);
        this.database = new IcqDatabase(setup, requests);
    }

    @Override
    public void offer(SessionParts parts) {
        if (icq) {
            parts.add(OscarIcq.class, IcqSnac.FAMILY, this);
        }
    }

    @Override
    public boolean came(IncomingIcbm icbm) {
        return letters.came(icbm);
    }

    /** Fetches what waits in the database; what came another way meanwhile is told once. */
    @Override
    public void settled(Set<Integer> families) {
        if (icq && families.contains(IcqSnac.FAMILY)) {
            Flowable<StoredMessage> waiting =
                    requests.replies(new StoredMessagesQuery()).ofType(StoredMessage.class);
            Disposable unused = waiting.doOnNext(letters::waited)
                    .count()
                    .subscribe(
                            count -> {
                                if (count > 0) {
                                    requests.tell(new DeleteStoredMessages());
                                }
                            },
                            this::unanswered);
        }
    }

    /** A server need not keep anything there; only an answer that cannot be read is worth a word. */
    private void unanswered(Throwable cause) {
        if (cause instanceof WireException damaged) {
            context.problem(damaged, Optional.<MessageId>empty());
        }
    }

    @Override
    public Maybe<IcqPerson> person(UserId user) {
        return database.person(user);
    }

    @Override
    public Maybe<IcqProfile> profile(UserId user) {
        return database.profile(user);
    }

    @Override
    public Completable set(IcqProfile profile) {
        return database.set(profile);
    }

    @Override
    public Maybe<IcqPerson> find(UserId user) {
        return database.find(user);
    }

    @Override
    public Single<Found> findByEmail(String address) {
        return database.findByEmail(address);
    }

    @Override
    public Single<Found> findByName(String nick, String firstName, String lastName) {
        return database.findByName(nick, firstName, lastName);
    }

    @Override
    public Single<Found> search(IcqSearch search) {
        return database.search(search);
    }

    @Override
    public Single<Found> search(IcqRequest request) {
        return database.search(request);
    }

    @Override
    public Single<IcqPrivacy> privacy() {
        return database.privacy();
    }

    @Override
    public Completable setPrivacy(IcqPrivacy privacy) {
        return database.setPrivacy(privacy);
    }

    @Override
    public Completable changePassword(String password) {
        return database.changePassword(password);
    }

    @Override
    public Completable sendUrl(UserId to, String url, String description) {
        return own.sendUrl(to, url, description);
    }

    @Override
    public Completable sendContacts(UserId to, List<IcqContact> contacts) {
        return own.sendContacts(to, contacts);
    }

    @Override
    public Single<String> awayText(UserId user) {
        return questions.awayText(user);
    }

    @Override
    public Completable requestAuthorization(UserId from, String reason) {
        return own.requestAuthorization(from, reason);
    }

    @Override
    public Completable answerAuthorization(UserId to, boolean granted, String reason) {
        return own.answerAuthorization(to, granted, reason);
    }

    @Override
    public Completable tellAdded(UserId user) {
        return own.tellAdded(user);
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.status;

import im.parley.ConnectionException;
import im.parley.Presence;
import im.parley.Presence.Status;
import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.RichText;
import im.parley.UserId;
import im.parley.WireException;
import im.parley.oscar.MoodText;
import im.parley.oscar.Oscar;
import im.parley.oscar.internal.feature.Cookies;
import im.parley.oscar.internal.feature.FeatureSetup;
import im.parley.oscar.internal.feature.SessionFeature;
import im.parley.oscar.internal.feature.message.IcbmReader;
import im.parley.oscar.internal.link.OscarSetup;
import im.parley.oscar.internal.link.SnacLink;
import im.parley.oscar.snac.icbm.Icbm;
import im.parley.oscar.snac.icbm.IcbmAck;
import im.parley.oscar.snac.icbm.IcbmFlag;
import im.parley.oscar.snac.icbm.IcbmResponse;
import im.parley.oscar.snac.icbm.IcqPlugIn;
import im.parley.oscar.snac.icbm.IcqRelay;
import im.parley.oscar.snac.icbm.IncomingIcbm;
import im.parley.oscar.snac.icbm.Rendezvous;
import im.parley.oscar.snac.icbm.SendIcbm;
import im.parley.oscar.snac.icq.IcqContent;
import im.parley.oscar.wire.WireReader;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.subjects.SingleSubject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import okio.ByteString;

/**
 * Questions that ICQ clients ask each other over their users' heads: what a mood is about, and what an away text says.
 * Answers have the cookie of their question. Safe for use by several threads.
 */
public final class ClientQuestions implements SessionFeature, IcbmReader {
    private static final int FIRST_COUNTER = 0xFFFF;
    private static final MoodText NONE = new MoodText("", "");

    private final SnacLink link;
    private final OscarSetup account;
    private final Scheduler timer;
    private final Duration patience;
    private final OwnStatus own;
    private final Map<Long, SingleSubject<IcbmResponse>> asked = new ConcurrentHashMap<>(1);

    public ClientQuestions(FeatureSetup setup, OwnStatus own) {
        this.link = setup.link();
        this.account = setup.account();
        this.timer = setup.context().timer();
        this.patience = account.config().get(Oscar.REQUEST_TIMEOUT);
        this.own = own;
    }

    Completable set(MoodText text) {
        return Completable.fromAction(() -> account.remembered().put(MoodText.class, text));
    }

    Single<MoodText> ask(UserId user) {
        return Single.defer(() -> ask(
                        user,
                        IcqPlugIn.ofMood(
                                        MoodXml.question(account.config().self().normalized()))
                                .relay()))
                .map(ClientQuestions::mood);
    }

    /** Asks for the text of an away state; clients answer whichever state they are in. */
    public Single<String> awayText(UserId user) {
        return ask(user, IcqRelay.message(FIRST_COUNTER, IcqContent.READ_AWAY_TEXT, ""))
                .map(answer -> answer.text(account.config().get(Oscar.FALLBACK_CHARSET)));
    }

    /** Sends SNAC(04,06) on channel 2 and waits for SNAC(04,0B). */
    private Single<IcqRelay> ask(UserId user, IcqRelay question) {
        return Single.defer(() -> {
            long cookie = Cookies.next();
            SingleSubject<IcbmResponse> answer = SingleSubject.create();
            asked.put(cookie, answer);
            SendIcbm icbm = SendIcbm.rendezvous(user.normalized(), question.proposal(cookie), IcbmFlag.ACK_WANTED);
            Single<IcbmResponse> refused =
                    link.request(icbm, IcbmAck.class).ignoreElement().andThen(Single.never());
            return refused.ambWith(answer)
                    .timeout(patience.toMillis(), TimeUnit.MILLISECONDS, timer, Single.error(ClientQuestions::late))
                    .map(ClientQuestions::read)
                    .doFinally(() -> asked.remove(cookie));
        });
    }

    private static RequestException late() {
        return new RequestException(Reason.TIMED_OUT, 0, "the user's client did not answer in time");
    }

    private static IcqRelay read(IcbmResponse response) {
        if (response.reason() != IcbmResponse.CHANNEL_SPECIFIC) {
            throw new RequestException(
                    Reason.NOT_PERMITTED, response.reason(), "the user's client takes no such questions");
        }
        return IcqRelay.read(new WireReader(response.data().toByteArray()));
    }

    private static MoodText mood(IcqRelay relay) {
        return IcqPlugIn.of(relay)
                .flatMap(answer -> MoodXml.read(answer.data()))
                .orElseThrow(() -> new WireException("no text of a mood in the answer", 0));
    }

    /** Takes SNAC(04,0B) if a question waits for it. */
    @Override
    public boolean answered(IcbmResponse response) {
        SingleSubject<IcbmResponse> waiting = asked.remove(response.cookie());
        if (waiting == null) {
            return false;
        }
        waiting.onSuccess(response);
        return true;
    }

    /** Takes SNAC(04,07) if it is a question of a user's client, and answers it. */
    @Override
    public boolean came(IncomingIcbm icbm) {
        if (icbm.channel() != Icbm.RENDEZVOUS) {
            return false;
        }
        Optional<IcqRelay> relay = icbm.rendezvous()
                .filter(rendezvous -> rendezvous.step() == Rendezvous.PROPOSE)
                .flatMap(IcqRelay::of);
        if (relay.isEmpty()) {
            return false;
        }
        return questioned(icbm, relay.get());
    }

    private boolean questioned(IncomingIcbm icbm, IcqRelay question) {
        String asking = icbm.sender().screenName();
        if (IcqPlugIn.of(question)
                .filter(plugIn -> MoodXml.isQuestion(plugIn.data()))
                .isPresent()) {
            mood().ifPresent(mood -> {
                IcqPlugIn answer =
                        IcqPlugIn.ofMood(MoodXml.answer(account.config().self().normalized(), mood));
                link.tell(answer.answer(question).response(icbm.cookie(), asking));
            });
            return true;
        }
        if (IcqContent.asksForAwayText(question.type())) {
            link.tell(question.acknowledge(icbm.cookie(), asking, ByteString.encodeUtf8(awayText())));
            return true;
        }
        return false;
    }

    private Optional<MoodText> mood() {
        return account.remembered().get(MoodText.class).filter(text -> !text.equals(NONE));
    }

    private String awayText() {
        Presence presence = own.presence();
        return presence.status() == Status.INVISIBLE
                ? ""
                : presence.note().map(RichText::text).orElse("");
    }

    @Override
    public void ended(ConnectionException cause) {
        List.copyOf(asked.values()).forEach(waiting -> waiting.onError(cause));
        asked.clear();
    }
}

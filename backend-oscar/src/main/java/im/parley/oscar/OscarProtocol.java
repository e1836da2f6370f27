// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar;

import im.parley.Extension;
import im.parley.WireTap.Direction;
import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacFrame;
import im.parley.oscar.wire.UnknownSnac;
import io.reactivex.rxjava3.annotations.CheckReturnValue;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Single;
import java.time.Instant;
import java.util.List;
import okio.ByteString;

/**
 * The protocol itself: any SNAC out, every SNAC in, so that what has no API yet can be done all the same.
 *
 * <p>SNACs go out on the session's own connection, paced by the server's rate classes; a refusal is a
 * {@link im.parley.RequestException} with the server's number. What is sent here the rest of the library knows nothing
 * of: who sets a status here finds that it is not said again after a reconnect.
 *
 * <p>Watching shows SNACs of all the account's connections, those of the sign-on included, as they are: passwords'
 * hashes, cookies and messages are fields of their records like any other. Whoever logs them decides so. A record's
 * {@code toString} shows no secrets, its components do. Each subscriber has a worker of its own and falls 4096 SNACs
 * behind at most, then it gets an {@link im.parley.OverflowException}. While nobody watches, nothing is decoded for it.
 * The streams end with the account.
 */
public interface OscarProtocol extends Extension {
    /** Sends and expects no answer; completes when written. */
    @CheckReturnValue
    Completable send(Snac snac);

    /** Sends what has no record; completes when written. */
    @CheckReturnValue
    default Completable send(int family, int subtype, ByteString body) {
        return send(new UnknownSnac(family, subtype, body));
    }

    /** Sends, and gives the first SNAC of this type that carries the request's id. */
    @CheckReturnValue
    <A extends Snac> Single<A> request(Snac snac, Class<A> answer);

    /**
     * Sends, and gives the first SNAC of whatever type that carries the request's id. Servers hand on other people's
     * ids, so once in a while that may be something else than the answer.
     */
    @CheckReturnValue
    Single<SnacFrame> request(Snac snac);

    /**
     * Sends, and gives the answers when all have come: the first that is not flagged as having more behind it is the
     * last, the 4096th in any case.
     */
    @CheckReturnValue
    Single<List<SnacFrame>> requestAll(Snac snac);

    /**
     * Returns every SNAC from now on, in and out. Each direction of a connection comes in its order. One that could not
     * be read is an {@link UnknownSnac} with its bytes.
     */
    @CheckReturnValue
    Flowable<Seen> watch();

    /** Returns every SNAC of one type. */
    @CheckReturnValue
    default Flowable<Seen> watch(Class<? extends Snac> type) {
        return watch().filter(seen -> type.isInstance(seen.snac()));
    }

    /** Returns every SNAC with one address, whether it has a record or not. */
    @CheckReturnValue
    default Flowable<Seen> watch(int family, int subtype) {
        return watch().filter(
                        seen -> seen.snac().family() == family && seen.snac().subtype() == subtype);
    }

    /**
     * One SNAC on the wire.
     *
     * @param connection names it, as in {@link im.parley.WireTap.Frame#link()}
     */
    record Seen(Instant at, String connection, Direction direction, SnacFrame frame) {
        public Snac snac() {
            return frame.body();
        }

        public boolean isIncoming() {
            return direction == Direction.IN;
        }
    }
}

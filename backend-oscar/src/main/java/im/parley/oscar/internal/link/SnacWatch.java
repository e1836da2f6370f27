// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.link;

import im.parley.WireException;
import im.parley.oscar.OscarProtocol.Seen;
import im.parley.oscar.snac.Snacs;
import im.parley.oscar.wire.SnacFrame;
import im.parley.oscar.wire.SnacHeader;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.UnknownSnac;
import im.parley.oscar.wire.WireReader;
import im.parley.spi.Watchers;
import im.parley.spi.flap.DataWatch;
import im.parley.spi.flap.FlapWatch;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Scheduler;
import java.time.Clock;
import java.util.Optional;
import okio.ByteString;
import org.reactivestreams.Publisher;

/**
 * Shows the SNACs of all the links of an account to those who watch. Lives as long as the account. Fed by the links' own
 * threads; each subscriber has a worker of its own.
 */
public final class SnacWatch {
    private final Watchers<Seen> watchers;

    /** Makes a watch whose subscribers are called on this scheduler. */
    public SnacWatch(Scheduler scheduler) {
        watchers = new Watchers<>(scheduler);
    }

    /** Returns all from now on, until {@code end} ends. */
    public Flowable<Seen> seen(Publisher<?> end) {
        return watchers.watch(end);
    }

    /** Returns the eye on one link. */
    public FlapWatch on(String link, Clock clock) {
        return new DataWatch<>(
                watchers,
                (direction, payload) -> decode(payload).map(snac -> new Seen(clock.instant(), link, direction, snac)));
    }

    private static Optional<SnacFrame> decode(byte[] payload) {
        if (payload.length < SnacHeader.SIZE) {
            return Optional.empty();
        }
        try {
            return Optional.of(Snacs.REGISTRY.decode(payload));
        } catch (WireException damaged) {
            return Optional.of(asItIs(payload));
        }
    }

    /** Keeps all that follows the header, a damaged extension too, as the body. */
    private static SnacFrame asItIs(byte[] payload) {
        SnacHeader header = SnacHeader.read(new WireReader(payload));
        ByteString rest = ByteString.of(payload, SnacHeader.SIZE, payload.length - SnacHeader.SIZE);
        return new SnacFrame(
                new SnacHeader(
                        header.family(), header.subtype(), header.flags() & ~SnacHeader.EXTENDED, header.requestId()),
                TlvBlock.EMPTY,
                new UnknownSnac(header.family(), header.subtype(), rest),
                ByteString.EMPTY);
    }
}

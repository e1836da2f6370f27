// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.link;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.OverflowException;
import im.parley.WireTap.Direction;
import im.parley.oscar.OscarProtocol.Seen;
import im.parley.oscar.snac.service.MessageOfTheDay;
import im.parley.oscar.wire.UnknownSnac;
import im.parley.spi.Watchers;
import im.parley.spi.flap.FlapFrame;
import im.parley.spi.flap.FlapWatch;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.processors.PublishProcessor;
import io.reactivex.rxjava3.schedulers.Schedulers;
import io.reactivex.rxjava3.subscribers.TestSubscriber;
import java.time.Clock;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class SnacWatchTest {
    private static final FlapFrame UNKNOWN = data("0055 0002 0000 80000001 0badcafe");
    private static final FlapFrame MOTD = data("0001 0013 0000 80000001 0004 000b 0002 6869");
    private static final FlapFrame MOTD_THAT_ENDS_TOO_SOON = data("0001 0013 8000 80000001 0009 00");

    private final SnacWatch watch = new SnacWatch(Schedulers.trampoline());
    private final FlapWatch eye = watch.on("bos", Clock.systemUTC());

    private static FlapFrame data(String hex) {
        return new FlapFrame(
                FlapFrame.DATA, 1, ByteString.decodeHex(hex.replace(" ", "")).toByteArray());
    }

    private void in(FlapFrame frame) {
        eye.frame(Direction.IN, frame);
    }

    @Test
    void caresForNothingWhileNobodyWatches() {
        assertThat(eye.isWatching()).isFalse();
        TestSubscriber<Seen> watching = watch.seen(Flowable.never()).test();
        assertThat(eye.isWatching()).isTrue();
        watching.cancel();
        assertThat(eye.isWatching()).isFalse();
    }

    @Test
    void showsKnownSnacsAsRecordsAndOthersWithTheirBytes() {
        TestSubscriber<Seen> watching = watch.seen(Flowable.never()).test();
        in(MOTD);
        in(UNKNOWN);
        in(MOTD_THAT_ENDS_TOO_SOON);
        in(data("0001"));
        in(new FlapFrame(FlapFrame.KEEP_ALIVE, 1, new byte[0]));
        assertThat(watching.values())
                .hasSize(3)
                .allMatch(seen -> seen.isIncoming() && seen.connection().equals("bos"));
        assertThat(watching.values().get(0).snac()).isInstanceOf(MessageOfTheDay.class);
        assertThat(watching.values().get(1).snac())
                .isEqualTo(new UnknownSnac(0x55, 0x02, ByteString.decodeHex("0badcafe")));
        assertThat(watching.values().get(2).snac())
                .isEqualTo(new UnknownSnac(0x01, 0x13, ByteString.decodeHex("000900")));
    }

    @Test
    void whoFallsBehindGetsWhatWasQueuedAndThenAnError() {
        TestSubscriber<Seen> slow = watch.seen(Flowable.never()).test(0);
        TestSubscriber<Seen> quick = watch.seen(Flowable.never()).test();
        for (int i = 0; i < Watchers.PLACES + 100; i++) {
            in(UNKNOWN);
        }
        slow.assertNoValues().request(Long.MAX_VALUE);
        slow.assertError(OverflowException.class);
        assertThat(slow.values()).hasSizeBetween(Watchers.PLACES, Watchers.PLACES + 32);
        quick.assertNoErrors().assertValueCount(Watchers.PLACES + 100);
    }

    @Test
    void endsWithTheAccount() {
        PublishProcessor<Object> end = PublishProcessor.create();
        TestSubscriber<Seen> watching = watch.seen(end).test();
        in(UNKNOWN);
        end.onComplete();
        watching.assertValueCount(1).assertComplete();
        assertThat(eye.isWatching()).isFalse();
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.flap;

import im.parley.WireTap;
import im.parley.WireTap.Direction;
import java.time.Clock;
import java.util.List;
import okio.ByteString;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows frames to those who watch. Called by the reader for one direction and by the drain for the other. */
final class FlapTaps {
    private static final Logger log = LoggerFactory.getLogger(FlapTaps.class);

    private final String link;
    private final List<WireTap> taps;
    private final FlapInspector inspector;
    private final Clock clock;
    private final FlapWatch watch;

    FlapTaps(String link, List<WireTap> taps, FlapInspector inspector, Clock clock, FlapWatch watch) {
        this.link = link;
        this.taps = List.copyOf(taps);
        this.inspector = inspector;
        this.clock = clock;
        this.watch = watch;
    }

    void show(Direction direction, int channel, int sequence, byte[] payload) {
        if (!taps.isEmpty() || watch.isWatching() || log.isTraceEnabled()) {
            show(direction, new FlapFrame(channel, sequence, payload));
        }
    }

    void show(Direction direction, FlapFrame frame) {
        log.trace("{}: {} {}", link, direction, frame);
        if (watch.isWatching()) {
            watch.frame(direction, frame);
        }
        for (WireTap tap : taps) {
            try {
                FlapFrame seen = tap.unredacted() ? frame : redacted(direction, frame);
                tap.frame(new WireTap.Frame(
                        clock.instant(),
                        link,
                        direction,
                        inspector.summary(direction, frame),
                        ByteString.of(seen.toByteArray())));
            } catch (RuntimeException thrown) {
                log.warn("{}: a tap failed", link, thrown);
            }
        }
    }

    private FlapFrame redacted(Direction direction, FlapFrame frame) {
        byte[] copy = frame.payload().clone();
        inspector.redact(direction, frame.channel(), copy);
        return new FlapFrame(frame.channel(), frame.sequence(), copy);
    }
}

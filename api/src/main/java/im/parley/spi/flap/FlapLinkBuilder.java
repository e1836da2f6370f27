// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.flap;

import im.parley.WireTap;
import im.parley.spi.link.Dial;
import im.parley.spi.link.LinkSettings;
import io.reactivex.rxjava3.core.Scheduler;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Describes a link. Makes one, because a connection is used once. */
public final class FlapLinkBuilder {
    /** Some servers of old counted as if the highest bit were a sign. */
    private static final int HIGHEST_START = 0x7FFF;

    final Dial dial;
    LinkSettings link = LinkSettings.named("flap");
    int firstSequence = ThreadLocalRandom.current().nextInt(HIGHEST_START);
    ByteString preamble = ByteString.EMPTY;

    @Nullable
    KeepAlive keepAlive;

    List<WireTap> taps = List.of();
    FlapInspector inspector = FlapInspector.OPAQUE;
    Clock clock = Clock.systemUTC();
    FlapWatch watch = FlapWatch.NOBODY;

    FlapLinkBuilder(Dial dial) {
        this.dial = dial;
    }

    /** Sets name, threads and bounds. */
    public FlapLinkBuilder settings(LinkSettings settings) {
        link = settings;
        return this;
    }

    /** Sets the number of our first frame; random below 32768 otherwise. */
    public FlapLinkBuilder firstSequence(int number) {
        firstSequence = number;
        return this;
    }

    /** Sets what goes out before our first frame, such as TOC's {@code FLAPON}. It is no frame, and taps do not see it. */
    public FlapLinkBuilder preamble(ByteString bytes) {
        preamble = bytes;
        return this;
    }

    /** Sends a keep-alive frame whenever nothing else was sent for so long. */
    public FlapLinkBuilder keepAlive(Duration silence, Scheduler timer) {
        keepAlive = new KeepAlive(silence, timer);
        return this;
    }

    /** Shows every frame to these; the inspector says what they may see. */
    public FlapLinkBuilder taps(List<WireTap> watching, FlapInspector knows, Clock tells) {
        taps = watching;
        inspector = knows;
        clock = tells;
        return this;
    }

    /** Shows every frame as it is to this one, for what a protocol's own code does with them. */
    public FlapLinkBuilder watchedBy(FlapWatch eye) {
        watch = eye;
        return this;
    }

    /** Makes the link. It does nothing before {@link FlapLink#start} or {@link FlapLink#run}; what is sent waits. */
    public FlapLink handledBy(FlapHandler handler) {
        return new FlapLink(this, handler);
    }
}

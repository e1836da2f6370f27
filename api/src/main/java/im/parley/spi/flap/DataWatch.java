// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.flap;

import im.parley.WireTap.Direction;
import im.parley.spi.Watchers;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Shows what data frames hold to those who watch.
 *
 * @param reading makes what is shown of a frame's payload, or nothing; must not throw
 */
public record DataWatch<T>(Watchers<T> watchers, BiFunction<Direction, byte[], Optional<T>> reading)
        implements FlapWatch {
    @Override
    public boolean isWatching() {
        return watchers.isWatched();
    }

    @Override
    public void frame(Direction direction, FlapFrame frame) {
        if (frame.channel() == FlapFrame.DATA) {
            reading.apply(direction, frame.payload()).ifPresent(watchers::show);
        }
    }
}

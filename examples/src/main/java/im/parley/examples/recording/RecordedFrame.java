// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.recording;

import java.time.Duration;
import okio.ByteString;

/**
 * One FLAP frame, or bytes outside of frames such as {@code FLAPON}.
 *
 * @param connection counted from 1 in the order in which they began
 * @param time since the recording began
 * @param channel {@link #RAW} for bytes outside of frames
 * @param sequence 0 for bytes outside of frames
 */
public record RecordedFrame(
        int connection, Direction direction, Duration time, int channel, int sequence, ByteString payload) {
    /** Stands for the channel of bytes that are in no frame. */
    public static final int RAW = -1;

    public boolean isRaw() {
        return channel == RAW;
    }

    /** Returns where and how much, without the bytes, which may hold a secret. */
    @Override
    public String toString() {
        String where = isRaw() ? "raw" : "channel " + channel + " #" + sequence;
        return connection + " " + direction.letter() + " " + where + ", " + payload.size() + " bytes";
    }
}

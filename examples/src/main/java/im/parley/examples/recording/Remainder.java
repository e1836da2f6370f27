// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.recording;

import okio.ByteString;

/**
 * What one side of a connection left over at its end: the beginning of a frame, or bytes behind a gap.
 *
 * @param bytes the beginning of a frame that never ended
 * @param behindGap how many further bytes were recorded behind some that were not
 */
public record Remainder(int connection, Direction direction, ByteString bytes, int behindGap) {}

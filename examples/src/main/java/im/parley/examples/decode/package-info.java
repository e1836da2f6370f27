// SPDX-License-Identifier: Apache-2.0
/**
 * Frames of either protocol decoded and shown: {@link im.parley.examples.decode.FrameDecoder} tells what a frame is,
 * {@link im.parley.examples.decode.FrameText} prints its fields without the secrets among them.
 */
@NullMarked
package im.parley.examples.decode;

import org.jspecify.annotations.NullMarked;

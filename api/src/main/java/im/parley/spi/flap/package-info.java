// SPDX-License-Identifier: Apache-2.0
/**
 * FLAP, the framing that AOL's two protocols share: a marker, a channel, a sequence number, a length, a payload. OSCAR
 * puts binary SNACs inside, TOC text. Backend authors and server authors only; applications do not need this package.
 */
@NullMarked
package im.parley.spi.flap;

import org.jspecify.annotations.NullMarked;

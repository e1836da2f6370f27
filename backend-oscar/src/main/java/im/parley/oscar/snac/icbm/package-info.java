// SPDX-License-Identifier: Apache-2.0
/** Food group 04: instant messages on all channels, their receipts and refusals, typing, warnings, stored messages. */
@NullMarked
package im.parley.oscar.snac.icbm;

import org.jspecify.annotations.NullMarked;

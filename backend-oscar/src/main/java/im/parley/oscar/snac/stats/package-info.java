// SPDX-License-Identifier: Apache-2.0
/** Food group 0B: usage reports, which nobody reads any more. */
@NullMarked
package im.parley.oscar.snac.stats;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Food group 02: what users tell of themselves. */
@NullMarked
package im.parley.oscar.snac.locate;

import org.jspecify.annotations.NullMarked;

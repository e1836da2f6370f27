// SPDX-License-Identifier: Apache-2.0
/** Food group 0A: finding users by e-mail. */
@NullMarked
package im.parley.oscar.snac.lookup;

import org.jspecify.annotations.NullMarked;

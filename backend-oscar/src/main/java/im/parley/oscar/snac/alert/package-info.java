// SPDX-License-Identifier: Apache-2.0
/** Food group 18: notices of new mail. */
@NullMarked
package im.parley.oscar.snac.alert;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Food group 09: permitting and denying, the older way. */
@NullMarked
package im.parley.oscar.snac.privacy;

import org.jspecify.annotations.NullMarked;

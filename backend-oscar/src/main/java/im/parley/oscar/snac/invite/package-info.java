// SPDX-License-Identifier: Apache-2.0
/** Food group 06: inviting somebody without an account by e-mail. */
@NullMarked
package im.parley.oscar.snac.invite;

import org.jspecify.annotations.NullMarked;

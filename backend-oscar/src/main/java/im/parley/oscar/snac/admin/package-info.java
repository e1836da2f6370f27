// SPDX-License-Identifier: Apache-2.0
/** Food group 07: the account itself: name format, e-mail address, password, confirmation. On a connection of its own. */
@NullMarked
package im.parley.oscar.snac.admin;

import org.jspecify.annotations.NullMarked;

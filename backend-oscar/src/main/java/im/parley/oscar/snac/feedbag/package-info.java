// SPDX-License-Identifier: Apache-2.0
/** Food group 13: the buddy list that the server keeps, privacy lists and preferences in it. */
@NullMarked
package im.parley.oscar.snac.feedbag;

import org.jspecify.annotations.NullMarked;

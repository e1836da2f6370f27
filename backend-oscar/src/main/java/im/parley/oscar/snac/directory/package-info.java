// SPDX-License-Identifier: Apache-2.0
/** Food group 0F: searching the directory of users. On a connection of its own. */
@NullMarked
package im.parley.oscar.snac.directory;

import org.jspecify.annotations.NullMarked;

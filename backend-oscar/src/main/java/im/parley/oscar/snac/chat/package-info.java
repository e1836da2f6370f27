// SPDX-License-Identifier: Apache-2.0
/** Food group 0E: one chat room, on a connection of its own: who is there, and what is said. */
@NullMarked
package im.parley.oscar.snac.chat;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Food group 0D: finding and making chat rooms, and what describes a room. On a connection of its own. */
@NullMarked
package im.parley.oscar.snac.chatnav;

import org.jspecify.annotations.NullMarked;

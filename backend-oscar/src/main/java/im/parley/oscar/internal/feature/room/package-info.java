// SPDX-License-Identifier: Apache-2.0
/** Chat rooms: finding and entering them, talking there, and invitations. */
@NullMarked
package im.parley.oscar.internal.feature.room;

import org.jspecify.annotations.NullMarked;

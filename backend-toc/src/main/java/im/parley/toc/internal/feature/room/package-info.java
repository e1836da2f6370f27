// SPDX-License-Identifier: Apache-2.0
/** Chat rooms: entering them, talking there, and invitations. */
@NullMarked
package im.parley.toc.internal.feature.room;

import org.jspecify.annotations.NullMarked;

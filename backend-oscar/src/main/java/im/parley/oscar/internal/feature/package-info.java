// SPDX-License-Identifier: Apache-2.0
/** What features of a session are: their part in its life, what they share, and what they offer to facets. */
@NullMarked
package im.parley.oscar.internal.feature;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** What features of a session are: their part in its life, what they share, and how they ask questions of a server. */
@NullMarked
package im.parley.toc.internal.feature;

import org.jspecify.annotations.NullMarked;

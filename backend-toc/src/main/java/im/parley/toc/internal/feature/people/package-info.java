// SPDX-License-Identifier: Apache-2.0
/** Other people: who is there, their icons, and warnings. */
@NullMarked
package im.parley.toc.internal.feature.people;

import org.jspecify.annotations.NullMarked;

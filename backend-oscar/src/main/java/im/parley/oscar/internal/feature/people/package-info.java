// SPDX-License-Identifier: Apache-2.0
/** Other people: who is there, what they tell of themselves, warnings, and the directory. */
@NullMarked
package im.parley.oscar.internal.feature.people;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** What SNACs mean: food groups on one side, neutral events and commands on the other. */
@NullMarked
package im.parley.oscar.internal.feature;

import org.jspecify.annotations.NullMarked;

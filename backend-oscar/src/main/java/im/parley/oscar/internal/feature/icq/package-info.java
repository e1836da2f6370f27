// SPDX-License-Identifier: Apache-2.0
/** What accounts have that are UINs: ICQ's database of people, and its letters. */
@NullMarked
package im.parley.oscar.internal.feature.icq;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** The buddy list, kept by the server or by us, and all that is an item of it: privacy, preferences, linked accounts. */
@NullMarked
package im.parley.oscar.internal.feature.list;

import org.jspecify.annotations.NullMarked;

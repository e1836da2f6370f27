// SPDX-License-Identifier: Apache-2.0
/**
 * The SNACs, a package for each food group, a record for each SNAC, and the {@link im.parley.oscar.snac.Snacs registry}
 * of all.
 */
@NullMarked
package im.parley.oscar.snac;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** What accounts hold that several protocols have: checks whom it is asked about, and leads it to the present session. */
@NullMarked
package im.parley.internal.facet;

import org.jspecify.annotations.NullMarked;

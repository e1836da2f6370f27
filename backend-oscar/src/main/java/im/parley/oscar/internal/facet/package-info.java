// SPDX-License-Identifier: Apache-2.0
/** What accounts hold that only this protocol has: checks what is asked, and leads it to the session of the moment. */
@NullMarked
package im.parley.oscar.internal.facet;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Food group 03: arrivals, departures, and lists that the server does not keep. */
@NullMarked
package im.parley.oscar.snac.buddy;

import org.jspecify.annotations.NullMarked;

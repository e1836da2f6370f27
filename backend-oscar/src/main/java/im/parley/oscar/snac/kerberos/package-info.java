// SPDX-License-Identifier: Apache-2.0
/** Food group 050C: signing on with a ticket. Its SNACs travel as bodies of HTTP, without FLAP. */
@NullMarked
package im.parley.oscar.snac.kerberos;

import org.jspecify.annotations.NullMarked;

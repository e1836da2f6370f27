// SPDX-License-Identifier: Apache-2.0
/** Food group 08: windows that the server opens. */
@NullMarked
package im.parley.oscar.snac.popup;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Food group 10: uploading and downloading buddy icons and other art. On a connection of its own. */
@NullMarked
package im.parley.oscar.snac.icon;

import org.jspecify.annotations.NullMarked;

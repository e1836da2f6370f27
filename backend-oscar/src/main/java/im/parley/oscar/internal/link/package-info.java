// SPDX-License-Identifier: Apache-2.0
/** One connection of a session: SNACs, requests and answers, and the server's pace. */
@NullMarked
package im.parley.oscar.internal.link;

import org.jspecify.annotations.NullMarked;

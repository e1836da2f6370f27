// SPDX-License-Identifier: Apache-2.0
/** Connections: SNACs, requests and answers, the server's pace; and what every session of an account shares. */
@NullMarked
package im.parley.oscar.internal.link;

import org.jspecify.annotations.NullMarked;

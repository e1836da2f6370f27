// SPDX-License-Identifier: Apache-2.0
/** What went over the wire, for people to read. */
@NullMarked
package im.parley.testkit.transcript;

import org.jspecify.annotations.NullMarked;

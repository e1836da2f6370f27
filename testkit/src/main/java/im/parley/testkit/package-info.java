// SPDX-License-Identifier: Apache-2.0
/**
 * For tests of programs that use Parley, and for Parley's own: a server that speaks both protocols, to be started in a
 * line. Start at {@link im.parley.testkit.ImServer}.
 */
@NullMarked
package im.parley.testkit;

import org.jspecify.annotations.NullMarked;

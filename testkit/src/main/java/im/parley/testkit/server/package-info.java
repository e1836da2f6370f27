// SPDX-License-Identifier: Apache-2.0
/**
 * The world that the embedded server serves: users, sessions, presence, lists, messages and rooms, told in no protocol's
 * words. {@link im.parley.testkit.server.World} is the door; the services of the two protocols stand in front of it.
 */
@NullMarked
package im.parley.testkit.server;

import org.jspecify.annotations.NullMarked;

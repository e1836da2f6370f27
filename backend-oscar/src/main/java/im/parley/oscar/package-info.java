// SPDX-License-Identifier: Apache-2.0
/**
 * The OSCAR backend, AIM's and ICQ's binary protocol: its options, for users of {@code Parley.account("oscar")}.
 *
 * <p>The wire types under {@code wire} and {@code snac} are public too, for servers, proxies and packet tools.
 */
@NullMarked
package im.parley.oscar;

import org.jspecify.annotations.NullMarked;

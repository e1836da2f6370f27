// SPDX-License-Identifier: Apache-2.0
/**
 * The TOC backend, AOL's text protocol in both its versions: its options, for users of {@code Parley.account("toc")}.
 *
 * <p>The wire types under {@code wire} are public too, for servers, proxies and packet tools.
 */
@NullMarked
package im.parley.toc;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * What both directions of TOC share: text as it crosses the wire, quoting and splitting of arguments, roasted passwords,
 * the buddy list as text, and the words both sides use.
 *
 * <p>A payload is what a FLAP data frame holds. Records for client commands are in {@link im.parley.toc.wire.command},
 * those for server lines in {@link im.parley.toc.wire.reply}; both are read in place from one array and written into
 * one. Bytes that are not UTF-8 survive: see {@link im.parley.toc.wire.WireText}.
 */
@NullMarked
package im.parley.toc.wire;

import org.jspecify.annotations.NullMarked;

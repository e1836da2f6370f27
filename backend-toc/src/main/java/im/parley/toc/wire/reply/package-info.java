// SPDX-License-Identifier: Apache-2.0
/**
 * The lines a TOC server sends, one record each, read by {@link im.parley.toc.wire.reply.TocReplies#parse}.
 *
 * <p>A line is a word and fields with colons between them; nothing is quoted, and only the last field may hold colons.
 * What people write is a {@link im.parley.toc.wire.WireText}, which gives back the bytes it was read from; names and
 * codes are strings, read by the same rule and written as UTF-8. A server must not put colons into fields before the
 * last.
 */
@NullMarked
package im.parley.toc.wire.reply;

import org.jspecify.annotations.NullMarked;

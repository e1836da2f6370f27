// SPDX-License-Identifier: Apache-2.0
/**
 * The commands a TOC client sends, one record each, read by {@link im.parley.toc.wire.command.TocCommands#parse}.
 *
 * <p>A command is a word and arguments with blanks between them. Each record is named after its word: {@code toc2_send_im}
 * is {@link im.parley.toc.wire.command.Toc2SendIm}. Records hold arguments as they are meant and writing quotes them;
 * names go out as given, so callers normalize them first. A payload includes the NUL that ends every command.
 */
@NullMarked
package im.parley.toc.wire.command;

import org.jspecify.annotations.NullMarked;

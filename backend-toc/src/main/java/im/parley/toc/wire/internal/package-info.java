// SPDX-License-Identifier: Apache-2.0
/** The writer and the word table that commands and replies share. */
@NullMarked
package im.parley.toc.wire.internal;

import org.jspecify.annotations.NullMarked;

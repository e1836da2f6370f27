// SPDX-License-Identifier: Apache-2.0
/** The {@code parley} command and its subcommands. */
@NullMarked
package im.parley.examples.cli;

import org.jspecify.annotations.NullMarked;

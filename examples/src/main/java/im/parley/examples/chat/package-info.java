// SPDX-License-Identifier: Apache-2.0
/** A line-based client. */
@NullMarked
package im.parley.examples.chat;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Commands on their way to the wire: their size, their pace, and what a server's refusals mean. */
@NullMarked
package im.parley.toc.internal.link;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** One TOC session: signing on, its connection, and who gets which line. */
@NullMarked
package im.parley.toc.internal.session;

import org.jspecify.annotations.NullMarked;

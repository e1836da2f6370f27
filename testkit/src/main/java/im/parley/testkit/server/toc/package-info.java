// SPDX-License-Identifier: Apache-2.0
/** The world as TOC clients see it, of both versions, and the few pages that they fetch from the same port. */
@NullMarked
package im.parley.testkit.server.toc;

import org.jspecify.annotations.NullMarked;

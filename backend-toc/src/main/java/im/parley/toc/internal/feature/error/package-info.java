// SPDX-License-Identifier: Apache-2.0
/** What an error is most likely about, and the pace that follows from some. */
@NullMarked
package im.parley.toc.internal.feature.error;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** The backend as the core finds it: what makes engines and sessions. */
@NullMarked
package im.parley.toc.internal;

import org.jspecify.annotations.NullMarked;

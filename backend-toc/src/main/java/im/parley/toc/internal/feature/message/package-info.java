// SPDX-License-Identifier: Apache-2.0
/** Messages and typing between two, and offers of direct connections. */
@NullMarked
package im.parley.toc.internal.feature.message;

import org.jspecify.annotations.NullMarked;

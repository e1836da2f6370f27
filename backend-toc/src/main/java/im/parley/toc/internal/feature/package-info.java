// SPDX-License-Identifier: Apache-2.0
/** What commands and lines mean: TOC on one side, neutral events and commands on the other. */
@NullMarked
package im.parley.toc.internal.feature;

import org.jspecify.annotations.NullMarked;

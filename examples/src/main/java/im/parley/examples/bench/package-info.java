// SPDX-License-Identifier: Apache-2.0
/**
 * What the codecs cost, beside a hand-written lower bound measured in the same run.
 *
 * <p>The bound is offset arithmetic over one array that makes only the strings and records an application keeps, with
 * every length checked. It shares no line with the codecs it is compared with, so that it is a second opinion on the
 * bytes as well.
 */
@NullMarked
package im.parley.examples.bench;

import org.jspecify.annotations.NullMarked;

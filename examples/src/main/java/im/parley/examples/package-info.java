// SPDX-License-Identifier: Apache-2.0
/** Small whole programs: copy one and begin. */
@NullMarked
package im.parley.examples;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** The story that {@code parley demo} tells: people on two protocols talk, and every scene is seen to happen. */
@NullMarked
package im.parley.examples.demo;

import org.jspecify.annotations.NullMarked;

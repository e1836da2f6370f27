// SPDX-License-Identifier: Apache-2.0
/** What the tests of every module share: house rules, and a watch on errors that reach nobody. */
@NullMarked
package im.parley.testing;

import org.jspecify.annotations.NullMarked;

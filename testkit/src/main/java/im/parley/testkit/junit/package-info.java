// SPDX-License-Identifier: Apache-2.0
/** The embedded server as an extension of JUnit 5. Nothing else in the test kit needs JUnit. */
@NullMarked
package im.parley.testkit.junit;

import org.jspecify.annotations.NullMarked;

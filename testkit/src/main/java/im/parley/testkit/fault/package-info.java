// SPDX-License-Identifier: Apache-2.0
/** Ways in which a server or a network goes wrong, to be had on purpose. */
@NullMarked
package im.parley.testkit.fault;

import org.jspecify.annotations.NullMarked;

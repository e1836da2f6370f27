// SPDX-License-Identifier: Apache-2.0
/** Messages and typing; what is no plain message goes to the readers of its subject. */
@NullMarked
package im.parley.oscar.internal.feature.message;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** What others see of us: presence, status, capabilities, away text and mood. */
@NullMarked
package im.parley.oscar.internal.feature.status;

import org.jspecify.annotations.NullMarked;

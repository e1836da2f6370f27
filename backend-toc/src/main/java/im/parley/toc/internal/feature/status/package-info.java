// SPDX-License-Identifier: Apache-2.0
/** What others see of us: presence, away text, idle time. */
@NullMarked
package im.parley.toc.internal.feature.status;

import org.jspecify.annotations.NullMarked;

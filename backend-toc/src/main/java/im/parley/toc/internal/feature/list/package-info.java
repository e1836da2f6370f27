// SPDX-License-Identifier: Apache-2.0
/** The buddy list and the privacy that is part of it, in the commands of both versions. */
@NullMarked
package im.parley.toc.internal.feature.list;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Icons and other art: whose is which, fetched, kept, and shown as ours. */
@NullMarked
package im.parley.oscar.internal.feature.art;

import org.jspecify.annotations.NullMarked;

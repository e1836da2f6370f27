// SPDX-License-Identifier: Apache-2.0
/** One OSCAR session: signing on, its connections, its requests and their pace. */
@NullMarked
package im.parley.oscar.internal.session;

import org.jspecify.annotations.NullMarked;

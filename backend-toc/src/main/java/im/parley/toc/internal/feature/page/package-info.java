// SPDX-License-Identifier: Apache-2.0
/** What servers answer with web pages: profiles and the directory. */
@NullMarked
package im.parley.toc.internal.feature.page;

import org.jspecify.annotations.NullMarked;

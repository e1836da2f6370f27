// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.list;

import im.parley.oscar.snac.feedbag.FeedbagItem;
import im.parley.oscar.snac.feedbag.FeedbagStamp;
import java.util.List;
import java.util.Optional;

/**
 * The list as the last session left it.
 *
 * @param stamp which state of the server's list this is; nothing when it has moved on, as with every edit
 */
record ListMemory(List<FeedbagItem> items, Optional<FeedbagStamp> stamp) {}

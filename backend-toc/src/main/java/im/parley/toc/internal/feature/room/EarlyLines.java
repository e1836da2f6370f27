// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature.room;

import im.parley.toc.wire.reply.TocReply;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lines about rooms that came before we were told that we are in there. The reader's own. */
final class EarlyLines {
    /** How many are kept. */
    static final int MOST = 256;

    private final Map<String, List<TocReply>> lines = new HashMap<>();
    private int count;

    void keep(String room, TocReply line) {
        if (count < MOST) {
            lines.computeIfAbsent(room, first -> new ArrayList<>()).add(line);
            count++;
        }
    }

    /** Returns what was kept for a room, once. */
    List<TocReply> take(String room) {
        List<TocReply> kept = lines.remove(room);
        if (kept == null) {
            return List.of();
        }
        count -= kept.size();
        return kept;
    }

    void forget(String room) {
        take(room);
    }
}

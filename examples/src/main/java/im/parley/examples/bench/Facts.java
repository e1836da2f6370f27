// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.bench;

import java.util.List;
import java.util.Optional;

/** What an application wants to know of each frame: both sides of the comparison must tell the same. */
final class Facts {
    private Facts() {}

    record Said(
            long cookie,
            String sender,
            int warningLevel,
            int classFlags,
            long signOnTime,
            boolean wantsTyping,
            String text) {}

    record Arrived(
            String name,
            int warningLevel,
            int classFlags,
            long signOnTime,
            long status,
            int idleMinutes,
            int capabilities) {}

    record Listed(String name, int groupId, int itemId, int type, Optional<String> alias) {}

    record Stored(List<Listed> items, long changed) {}

    record Heard(String sender, boolean auto, String text) {}
}

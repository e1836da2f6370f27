// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.toc;

import im.parley.toc.wire.command.Toc2SendIm;
import im.parley.toc.wire.command.Toc2SendImEnc;
import im.parley.toc.wire.command.TocAddBuddy;
import im.parley.toc.wire.command.TocAddDeny;
import im.parley.toc.wire.command.TocAddPermit;
import im.parley.toc.wire.command.TocChatInvite;
import im.parley.toc.wire.command.TocChatSend;
import im.parley.toc.wire.command.TocChatSendEnc;
import im.parley.toc.wire.command.TocChatWhisper;
import im.parley.toc.wire.command.TocChatWhisperEnc;
import im.parley.toc.wire.command.TocCommand;
import im.parley.toc.wire.command.TocGetStatus;
import im.parley.toc.wire.command.TocRemoveBuddy;
import im.parley.toc.wire.command.TocRvousAccept;
import im.parley.toc.wire.command.TocRvousCancel;
import im.parley.toc.wire.command.TocSendIm;
import im.parley.toc.wire.command.TocSetDir;
import java.util.Map;

/** Which command counts towards which rate class. */
final class Pace {
    private static final int EVERYTHING_ELSE = 1;
    private static final int LISTS = 2;
    private static final int MESSAGES = 3;
    private static final int DIRECTORY = 4;

    private static final Map<Class<? extends TocCommand>, Integer> CLASSES = Map.ofEntries(
            Map.entry(TocAddBuddy.class, LISTS),
            Map.entry(TocRemoveBuddy.class, LISTS),
            Map.entry(TocAddPermit.class, LISTS),
            Map.entry(TocAddDeny.class, LISTS),
            Map.entry(TocChatSend.class, LISTS),
            Map.entry(TocChatSendEnc.class, LISTS),
            Map.entry(TocChatWhisper.class, LISTS),
            Map.entry(TocChatWhisperEnc.class, LISTS),
            Map.entry(TocSendIm.class, MESSAGES),
            Map.entry(Toc2SendIm.class, MESSAGES),
            Map.entry(Toc2SendImEnc.class, MESSAGES),
            Map.entry(TocChatInvite.class, MESSAGES),
            Map.entry(TocGetStatus.class, MESSAGES),
            Map.entry(TocRvousAccept.class, MESSAGES),
            Map.entry(TocRvousCancel.class, MESSAGES),
            Map.entry(TocSetDir.class, DIRECTORY));

    private Pace() {}

    static int classOf(TocCommand command) {
        return CLASSES.getOrDefault(command.getClass(), EVERYTHING_ELSE);
    }
}

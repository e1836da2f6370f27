// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.toc;

import im.parley.testkit.server.Content;
import im.parley.testkit.server.InstantMessage;
import im.parley.testkit.server.Origin;
import im.parley.testkit.server.ScreenName;
import im.parley.testkit.server.Text;
import im.parley.testkit.server.UserSession;
import im.parley.testkit.server.UserSnapshot;
import im.parley.testkit.server.World;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What one server says instead of delivering what waits for a user. Each message counts once. */
final class WaitingNotices {
    private static final ScreenName SENDER = ScreenName.of("OOS System Msg");

    private final World world;
    private final Map<String, Integer> told = new ConcurrentHashMap<>();

    WaitingNotices(World world) {
        this.world = world;
    }

    /** Returns the notice of what has come since the last one; empty when nothing has. */
    Optional<InstantMessage> since(UserSession session) {
        int waiting = world.messages().waiting(session.name());
        Integer before = told.put(session.name().ident(), waiting);
        int more = before == null || before > waiting ? waiting : waiting - before;
        return more == 0 ? Optional.empty() : Optional.of(notice(more));
    }

    private static InstantMessage notice(int number) {
        Text text = new Text(
                "You just received " + number + " IM(s) while you were offline. If you do not wish to receive offline "
                        + "messages, please go to <a href=\"https://www.example.com/\">IM Settings</a>.",
                Origin.NONE);
        return new InstantMessage(
                UserSnapshot.offline(SENDER), 0, new Content.Words(text), false, Origin.NONE, Optional.empty());
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.demo;

import im.parley.BuddyGroup;
import im.parley.ConnectionState;
import im.parley.ImEvent;
import im.parley.IncomingMessage;
import im.parley.Presence;
import im.parley.RichText;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A neutral event as a line for people. */
final class EventLine {
    private EventLine() {}

    /** Returns the line; nothing for what the story has no use for. */
    static Optional<String> of(ImEvent event) {
        if (event instanceof IncomingMessage message) {
            return Optional.of(said(message));
        } else if (event instanceof ImEvent.PresenceChange change) {
            return Optional.of("sees " + change.user() + " " + presence(change));
        } else if (event instanceof ImEvent.Typing typing) {
            return Optional.of("sees " + typing.user() + " " + lower(typing.state()));
        } else if (event instanceof ImEvent.StateChange change) {
            return Optional.of("is " + state(change.now()));
        } else if (event instanceof ImEvent.BuddyListChange change) {
            return Optional.of("has the list "
                    + change.now().groups().stream().map(EventLine::group).collect(Collectors.joining("; ")));
        } else if (event instanceof ImEvent.Notice notice) {
            return Optional.of("is told \"" + notice.text() + '"');
        } else if (event instanceof ImEvent.Problem problem) {
            return Optional.of("has a problem: " + problem.cause().getMessage());
        }
        return Optional.empty();
    }

    private static String said(IncomingMessage message) {
        String traits = message.traits().isEmpty() ? "" : " " + lower(message.traits());
        boolean styled =
                message.body().spans().stream().anyMatch(span -> !span.style().equals(RichText.Style.PLAIN));
        String text = styled ? message.body().toHtml() : message.text();
        return "hears " + message.sender() + ": " + text + traits;
    }

    private static String presence(ImEvent.PresenceChange change) {
        if (change.cameOnline() && change.now().status() == Presence.Status.ONLINE) {
            return "arrive";
        }
        String note = change.now().note().map(text -> ": " + text.text()).orElse("");
        return change.wentOffline() ? "leave" : lower(change.now().status()) + note;
    }

    private static String state(ConnectionState state) {
        if (state instanceof ConnectionState.Connecting connecting) {
            return "on the way, " + lower(connecting.stage());
        } else if (state instanceof ConnectionState.Online online) {
            return "online, session " + online.session();
        } else if (state instanceof ConnectionState.Waiting waiting) {
            return "waiting to try again: " + waiting.cause().getMessage();
        } else if (state instanceof ConnectionState.Offline offline) {
            return "offline"
                    + offline.cause().map(cause -> ": " + cause.getMessage()).orElse("");
        }
        return "gone";
    }

    private static String group(BuddyGroup group) {
        return group.name() + ": "
                + group.buddies().stream().map(buddy -> buddy.name()).collect(Collectors.joining(", "));
    }

    private static String lower(Object name) {
        return name.toString().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import java.util.List;
import java.util.Optional;

/** Something that one session is told. */
public sealed interface WorldEvent {
    /** Somebody on the list came, went or changed. Comes only when it differs from what was told before. */
    record PresenceChanged(UserSnapshot user) implements WorldEvent {}

    /** The user's own appearance changed, by this session or by another. */
    record SelfChanged(UserSnapshot self) implements WorldEvent {}

    record MessageArrived(InstantMessage message) implements WorldEvent {}

    record TypingChanged(ScreenName user, Typing typing) implements WorldEvent {}

    /** An answer of another user's client, which only its own protocol can read. */
    record Relayed(ScreenName user, Origin origin) implements WorldEvent {}

    /** Another session of the same user changed the stored list. */
    record ListEdited(List<ListEdit> edits) implements WorldEvent {
        public ListEdited {
            edits = List.copyOf(edits);
        }
    }

    /** Another session of the same user begins changes of the list that belong together, or ends them. */
    record ListEditing(boolean begins) implements WorldEvent {}

    /** The list names a picture; {@code known} tells whether the server has it already. */
    record ArtChosen(Art art, boolean known) implements WorldEvent {}

    /** This session is in a room now; {@code members} includes itself. */
    record RoomEntered(RoomInfo room, List<UserSnapshot> members) implements WorldEvent {
        public RoomEntered {
            members = List.copyOf(members);
        }
    }

    /** Somebody else came into a room. */
    record RoomJoined(RoomInfo room, UserSnapshot user) implements WorldEvent {}

    /** Somebody else left a room. */
    record RoomLeft(RoomInfo room, UserSnapshot user) implements WorldEvent {}

    /** A line in a room, our own included when its sender asked to see it. */
    record RoomSaid(RoomInfo room, RoomLine line) implements WorldEvent {}

    /** This session is out of a room, by its own wish or not. */
    record RoomClosed(RoomInfo room) implements WorldEvent {}

    /** Somebody warned this user; nobody knows who when {@code by} is empty. */
    record Warned(int level, Optional<UserSnapshot> by) implements WorldEvent {}

    /** Whoever runs the server wants a window shown. */
    record PopUp(String html, String url) implements WorldEvent {}

    /** There is mail for this user. */
    record MailCame(int unread, String domain, String url) implements WorldEvent {}

    /** Somebody asks to put this user on a list. */
    record AuthorizationAsked(ScreenName user, String reason) implements WorldEvent {}

    record AuthorizationAnswered(ScreenName user, boolean granted, String reason) implements WorldEvent {}

    /** Somebody lets this user put them on a list before it is asked for. */
    record AuthorizationGiven(ScreenName user, String text) implements WorldEvent {}

    /** Somebody put this user on a list. */
    record AddedBy(ScreenName user) implements WorldEvent {}

    /** The session is over; nothing follows. */
    record Ended(Reason reason) implements WorldEvent {
        /** Why. */
        public enum Reason {
            /** Signed on elsewhere. */
            REPLACED,
            /** By whoever runs the server. */
            KICKED,
            /** Its sink fell too far behind. */
            OVERFLOWED
        }
    }
}

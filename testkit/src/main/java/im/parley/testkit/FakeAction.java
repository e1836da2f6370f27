// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit;

import im.parley.OutgoingMessage;
import im.parley.Presence;
import im.parley.TypingState;
import im.parley.UserId;

/** Something that a {@link FakeAccount} did, as its server would have seen it. */
public sealed interface FakeAction {
    /** It signed on. */
    record SignedOn(Presence presence) implements FakeAction {}

    record Sent(UserId to, OutgoingMessage message) implements FakeAction {
        public String text() {
            return message.text();
        }
    }

    record Typed(UserId to, TypingState state) implements FakeAction {}

    record Showed(Presence presence) implements FakeAction {}

    /** It entered a room. */
    record JoinedRoom(String room) implements FakeAction {}

    record SaidInRoom(String room, OutgoingMessage message) implements FakeAction {
        public String text() {
            return message.text();
        }
    }

    record Whispered(String room, UserId to, OutgoingMessage message) implements FakeAction {}

    record Invited(String room, UserId user, String text) implements FakeAction {}

    /** It will not come where it was invited. */
    record Declined(String room, String text) implements FakeAction {}

    record Warned(String room, UserId member, boolean anonymously) implements FakeAction {}

    record LeftRoom(String room) implements FakeAction {}

    /** It signed off. */
    record SignedOff() implements FakeAction {}
}

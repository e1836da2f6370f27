// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import im.parley.Buddy;
import im.parley.ConnectionState;
import im.parley.IncomingMessage;
import im.parley.IncomingMessage.Trait;
import im.parley.Presence;
import im.parley.Reconnect;
import im.parley.RequestException;
import im.parley.SignOnException;
import im.parley.TypingState;
import im.parley.extension.ChatRoom;
import im.parley.extension.ChatRooms;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.subscribers.TestSubscriber;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FakeAccountTest {
    private final FakeAccount fake = FakeAccount.of(
            "Echo Bot", settings -> settings.reconnect((attempt, cause) -> Optional.of(Duration.ofSeconds(2))));

    @AfterEach
    void close() {
        fake.close();
    }

    @Test
    void anEchoBotAnswers() {
        fake.account().onMessage(m -> m.reply(m.body()).ignoreElement());
        fake.account().connect().blockingAwait();
        fake.receive("Bob", "hello");

        FakeAction.Sent sent = fake.await(FakeAction.Sent.class);
        assertThat(sent.to()).isEqualTo(fake.account().user("bob"));
        assertThat(sent.text()).isEqualTo("hello");
    }

    @Test
    void messagesCarryTheirTraits() {
        TestSubscriber<IncomingMessage> heard = fake.account().messages().test();
        fake.account().connect().blockingAwait();
        fake.receive("bob", "later", Trait.OFFLINE);

        heard.awaitCount(1).assertValue(message -> message.is(Trait.OFFLINE));
    }

    @Test
    void comesBackAfterADroppedLinkWhenItIsTime() {
        fake.account().connect().blockingAwait();
        fake.dropLink();
        fake.account().state().ofType(ConnectionState.Waiting.class).blockingFirst();
        fake.advance(Duration.ofSeconds(3));

        ConnectionState.Online online = fake.account()
                .state()
                .ofType(ConnectionState.Online.class)
                .filter(state -> state.session() == 2)
                .blockingFirst();
        assertThat(online.session()).isEqualTo(2);
        assertThat(fake.actions())
                .filteredOn(FakeAction.SignedOn.class::isInstance)
                .hasSize(2);
    }

    @Test
    void refusesAsItIsTold() {
        SignOnException refusal =
                new SignOnException(SignOnException.Reason.BAD_CREDENTIALS, 5, "wrong password", null, null);
        FakeAccount once = FakeAccount.of("bot", settings -> settings.reconnect(Reconnect.never()));
        once.refuseSignOns(refusal);
        assertThatThrownBy(() -> once.account().connect().blockingAwait()).isEqualTo(refusal);

        once.acceptSignOns();
        once.account().connect().blockingAwait();
        once.close();
    }

    @Test
    void keepsABuddyList() {
        fake.account().connect().blockingAwait();
        var buddies = fake.account().buddies();
        var bob = fake.account().user("Bob");
        buddies.add(bob, "Friends").andThen(buddies.rename(bob, "Bobby")).blockingAwait();
        fake.presence("bob", Presence.away("lunch"));

        Buddy buddy = buddies.list()
                .map(list -> list.find(bob).orElseThrow())
                .filter(b -> b.presence().isOnline())
                .blockingFirst();
        assertThat(buddy.name()).isEqualTo("Bobby");
        buddies.move(bob, "Work").andThen(buddies.renameGroup("Work", "Office")).blockingAwait();
        assertThat(buddies.list().value().groups())
                .extracting(group -> group.name())
                .containsExactly("Friends", "Office");
        buddies.removeGroup("Office").blockingAwait();
        assertThat(buddies.list().value().find(bob)).isEmpty();
    }

    @Test
    void answersAsItIsTold() {
        RequestException blocked = new RequestException(RequestException.Reason.BLOCKED, 16, "blocked");
        fake.answer(sent -> Single.error(blocked));
        fake.account().connect().blockingAwait();

        assertThatThrownBy(() -> fake.account().conversation("bob").send("hi").blockingGet())
                .isEqualTo(blocked);
    }

    @Test
    void notesTypingAndPresenceAndGoodbye() {
        fake.account().connect().blockingAwait();
        fake.account().conversation("bob").setTyping(TypingState.TYPING).blockingAwait();
        fake.account().setPresence(Presence.away("out")).blockingAwait();
        fake.typing("bob", TypingState.PAUSED);
        assertThat(fake.account()
                        .conversation("bob")
                        .typing()
                        .filter(state -> state == TypingState.PAUSED)
                        .blockingFirst())
                .isEqualTo(TypingState.PAUSED);
        fake.account().disconnect().blockingAwait();

        assertThat(fake.await(FakeAction.Typed.class).state()).isEqualTo(TypingState.TYPING);
        assertThat(fake.await(FakeAction.Showed.class).presence().status()).isEqualTo(Presence.Status.AWAY);
        fake.await(FakeAction.SignedOff.class);
    }

    @Test
    void isInRoomsThatTheTestFills() {
        fake.room("Parley").enter("bob");
        fake.account().connect().blockingAwait();
        ChatRoom room = fake.account().require(ChatRooms.class).join("Parley").blockingGet();
        TestSubscriber<IncomingMessage> heard = room.messages().test();
        fake.room("parley").say("bob", "hello", Trait.WHISPER);
        room.send("hi").blockingGet();

        heard.awaitCount(1).assertValue(message -> message.is(Trait.WHISPER));
        assertThat(room.members().value())
                .containsExactlyInAnyOrder(
                        fake.account().user("bob"), fake.account().self());
        assertThat(fake.await(FakeAction.SaidInRoom.class).text()).isEqualTo("hi");
    }

    @Test
    void isInvitedAndDeclines() {
        TestSubscriber<ChatRooms.Invitation> invitations =
                fake.account().require(ChatRooms.class).invitations().test();
        fake.account().connect().blockingAwait();
        fake.room("Parley").invite("bob", "come");

        invitations.awaitCount(1).values().get(0).decline("no time").blockingAwait();
        assertThat(fake.await(FakeAction.Declined.class)).isEqualTo(new FakeAction.Declined("Parley", "no time"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import static im.parley.internal.Rig.BOB;
import static im.parley.internal.Rig.CAROL;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Sent;
import im.parley.Conversation;
import im.parley.ImEvent;
import im.parley.ImEvent.Typing;
import im.parley.Presence;
import im.parley.TypingState;
import im.parley.UserId;
import im.parley.testing.UndeliverableErrors;
import io.reactivex.rxjava3.subscribers.TestSubscriber;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(UndeliverableErrors.class)
class ConversationTest {
    private final Rig rig = new Rig();
    private final Conversation bob = rig.account.conversation("bob");

    private List<TypingState> states(TestSubscriber<Typing> events) {
        return events.values().stream().map(Typing::state).toList();
    }

    @Test
    void isTheSameForEverySpelling() {
        assertThat(rig.account.conversation("B o B")).isSameAs(bob);
        assertThat(rig.account.conversation(new UserId("fake", "bob", "BOB"))).isSameAs(bob);
        assertThat(rig.online().context.conversation(BOB)).isSameAs(bob);
        assertThat(rig.account.conversation("carol")).isNotSameAs(bob);
    }

    @Test
    void tellsWhoIsTyping() {
        TestSubscriber<Typing> events = rig.events(Typing.class);
        TestSubscriber<TypingState> typing = bob.typing().test();
        FakeSession session = rig.online();
        session.context.typing(CAROL, TypingState.TYPING);
        session.context.typing(BOB, TypingState.IDLE);
        session.context.typing(BOB, TypingState.TYPING);
        session.context.typing(BOB, TypingState.TYPING);
        session.context.typing(BOB, TypingState.PAUSED);
        typing.assertValues(TypingState.IDLE, TypingState.TYPING, TypingState.PAUSED);
        assertThat(events.values())
                .containsExactly(
                        new Typing(rig.account.conversation("carol"), CAROL, TypingState.TYPING, rig.now()),
                        new Typing(bob, BOB, TypingState.TYPING, rig.now()),
                        new Typing(bob, BOB, TypingState.PAUSED, rig.now()));
    }

    @Test
    void knowsBeforeItTells() {
        rig.account
                .events()
                .ofType(Typing.class)
                .subscribe(event ->
                        assertThat(event.conversation().typing().value()).isEqualTo(event.state()));
        rig.online().context.typing(BOB, TypingState.TYPING);
        assertThat(bob.typing().value()).isEqualTo(TypingState.TYPING);
    }

    @Test
    void hearsNobodyTypeWithoutALink() {
        TestSubscriber<Typing> events = rig.events(Typing.class);
        FakeSession session = rig.online();
        session.context.typing(BOB, TypingState.TYPING);
        session.lose(Sent.UNKNOWN);
        assertThat(bob.typing().value()).isEqualTo(TypingState.IDLE);
        assertThat(states(events)).containsExactly(TypingState.TYPING, TypingState.IDLE);
    }

    @Test
    void hearsNobodyTypeWhoHasGone() {
        FakeSession session = rig.online();
        session.context.presence(BOB, Presence.ONLINE);
        session.context.typing(BOB, TypingState.TYPING);
        TestSubscriber<ImEvent> events = rig.account.events().test();
        session.context.presence(BOB, Presence.OFFLINE);
        events.assertValueCount(2);
        events.assertValueAt(1, new Typing(bob, BOB, TypingState.IDLE, rig.now()));
    }

    @Test
    void tellsThePeerThatWeType() {
        bob.setTyping(TypingState.TYPING).test().assertError(ConnectionException.class);
        FakeSession session = rig.online();
        bob.setTyping(TypingState.TYPING).test().assertComplete();
        assertThat(session.edits).containsExactly("typing bob TYPING");
    }

    @Test
    void endsWithTheAccount() {
        TestSubscriber<TypingState> typing = bob.typing().test();
        rig.account.close();
        typing.assertResult(TypingState.IDLE);
        bob.messages().test().assertResult();
    }

    @Test
    void namesItsPeer() {
        assertThat(bob).hasToString("conversation with bob");
        assertThat(bob.peer()).isEqualTo(BOB);
    }
}

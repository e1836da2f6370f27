// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import im.parley.Feature;
import im.parley.Presence;
import im.parley.TypingState;
import im.parley.UnsupportedFeatureException;
import io.reactivex.rxjava3.core.Completable;
import org.junit.jupiter.api.Test;

/** To be seen typing, or to hear that this cannot be. */
interface TypingContract extends ContractStage {
    @Test
    default void showsTypingWhereItCan() {
        Person alice = online(ALICE);
        Person bob = online(BOB);
        if (!alice.account().capabilities().value().has(Feature.TYPING)) {
            Patience.failure(UnsupportedFeatureException.class, type(alice, TypingState.TYPING));
            assertEquals(1, alice.session());
            return;
        }
        alice.befriend(bob, "Friends");
        alice.see(bob, Presence.Status.ONLINE);
        for (TypingState state : new TypingState[] {TypingState.TYPING, TypingState.PAUSED, TypingState.IDLE}) {
            Patience.done(type(alice, state));
            bob.seeTyping(alice, state);
        }
    }

    @Test
    default void nobodyTypesAtFirst() {
        Person alice = online(ALICE);

        assertEquals(
                TypingState.IDLE, alice.account().conversation(BOB).typing().value());
    }

    private static Completable type(Person person, TypingState state) {
        return person.account().conversation(BOB).setTyping(state);
    }
}

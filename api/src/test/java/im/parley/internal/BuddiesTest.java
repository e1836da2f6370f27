// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import static im.parley.internal.Rig.BOB;
import static im.parley.internal.Rig.CAROL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import im.parley.Buddies;
import im.parley.Buddy;
import im.parley.BuddyGroup;
import im.parley.BuddyList;
import im.parley.ConnectionException;
import im.parley.ConnectionException.Sent;
import im.parley.ImEvent.PresenceChange;
import im.parley.Presence;
import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.UserId;
import im.parley.testing.UndeliverableErrors;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.disposables.Disposable;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(UndeliverableErrors.class)
class BuddiesTest {
    private final Rig rig = new Rig();
    private final Buddies buddies = rig.account.buddies();

    private FakeSession listed() {
        FakeSession session = rig.online();
        session.context.buddyList(new BuddyList(
                List.of(new BuddyGroup("Friends", List.of(Buddy.of(BOB))), new BuddyGroup("Work", List.of()))));
        return session;
    }

    private static void assertRefused(Completable edit, Reason reason) {
        edit.test().assertError(error -> error instanceof RequestException refused && refused.reason() == reason);
    }

    @Test
    void asksTheSession() {
        FakeSession session = listed();
        buddies.add(CAROL, "Work").test().assertComplete();
        buddies.add(BOB, "Work").test().assertComplete();
        buddies.remove(BOB).test().assertComplete();
        buddies.remove(BOB, "Friends").test().assertComplete();
        buddies.move(BOB, "Work").test().assertComplete();
        buddies.rename(BOB, "Bobby").test().assertComplete();
        buddies.addGroup("Family").test().assertComplete();
        buddies.removeGroup("Work").test().assertComplete();
        buddies.renameGroup("Work", "Office").test().assertComplete();
        assertThat(session.edits)
                .containsExactly(
                        "add Carol Work",
                        "add Bob Work",
                        "remove Bob",
                        "remove Bob Friends",
                        "move Bob Work",
                        "rename Bob Bobby",
                        "add group Family",
                        "remove group Work",
                        "rename group Work Office");
    }

    @Test
    void asksOnSubscriptionOnly() {
        FakeSession session = listed();
        Completable edit = buddies.addGroup("Family");
        assertThat(session.edits).isEmpty();
        edit.test().assertComplete();
        edit.test().assertComplete();
        assertThat(session.edits).hasSize(2);
    }

    @Test
    void isDoneWhenTheListIsKnownThatTheSessionToldBefore() {
        FakeSession session = listed();
        List<BuddyList> seen = new ArrayList<>();
        Disposable unused = rig.account
                .events()
                .ofType(PresenceChange.class)
                .take(1)
                .subscribe(inTheMidstOfTelling -> {
                    session.context.buddyList(new BuddyList(List.of(new BuddyGroup("Work", List.of(Buddy.of(CAROL))))));
                    Disposable edit = buddies.add(CAROL, "Work")
                            .subscribe(() -> seen.add(buddies.list().value()));
                });
        session.context.presence(BOB, Presence.ONLINE);
        assertThat(seen)
                .singleElement()
                .satisfies(list -> assertThat(list.find(CAROL)).isPresent());
    }

    @Test
    void refusesWhatTheListRulesOut() {
        FakeSession session = listed();
        assertRefused(buddies.add(BOB, "Friends"), Reason.ALREADY_EXISTS);
        assertRefused(buddies.remove(CAROL), Reason.NOT_FOUND);
        assertRefused(buddies.remove(BOB, "Work"), Reason.NOT_FOUND);
        assertRefused(buddies.remove(BOB, "Nowhere"), Reason.NOT_FOUND);
        assertRefused(buddies.move(CAROL, "Work"), Reason.NOT_FOUND);
        assertRefused(buddies.rename(CAROL, "C"), Reason.NOT_FOUND);
        assertRefused(buddies.addGroup("Work"), Reason.ALREADY_EXISTS);
        assertRefused(buddies.removeGroup("Nowhere"), Reason.NOT_FOUND);
        assertRefused(buddies.renameGroup("Nowhere", "X"), Reason.NOT_FOUND);
        assertRefused(buddies.renameGroup("Work", "Friends"), Reason.ALREADY_EXISTS);
        assertThat(session.edits).isEmpty();
        buddies.renameGroup("Work", "Work").test().assertComplete();
    }

    @Test
    void failsAtOnceWhileNotOnline() {
        buddies.add(BOB, "Friends")
                .test()
                .assertError(error -> error instanceof ConnectionException lost && lost.sent() == Sent.NO);
        rig.account.connect().subscribe();
        buddies.remove(BOB).test().assertError(ConnectionException.class);
    }

    @Test
    void passesOnWhatTheServerSays() {
        FakeSession session = listed();
        session.editResult = Completable.error(new RequestException(Reason.LIST_FULL, 12, "full"));
        assertRefused(buddies.add(CAROL, "Work"), Reason.LIST_FULL);
        session.editResult = Completable.error(new IllegalStateException("a bug"));
        buddies.add(CAROL, "Work").test().assertError(ConnectionException.class);
    }

    @Test
    void takesUsersOfItsProtocolOnly() {
        UserId stranger = new UserId("other", "bob", "Bob");
        assertThatThrownBy(() -> buddies.add(stranger, "Work")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> buddies.presence(stranger)).hasMessageContaining("other");
        assertThatThrownBy(() -> rig.account.conversation(stranger)).isInstanceOf(IllegalArgumentException.class);
    }
}

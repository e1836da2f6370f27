// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrivacyTest {
    private final Cast cast = Cast.of("alice", "bob", "carol");

    @ParameterizedTest
    @CsvSource({
        "PERMIT_ALL,   true,  true,  true",
        "DENY_ALL,     false, false, false",
        "PERMIT_SOME,  true,  false, false",
        "DENY_SOME,    true,  false, true",
        "BUDDIES_ONLY, false, false, true"
    })
    void admitsByMode(PrivacyMode mode, boolean permitted, boolean denied, boolean buddy) {
        Privacy privacy = new Privacy(mode, Set.of("permitted"), Set.of("denied"));

        assertThat(privacy.admits("permitted", "buddy"::equals)).isEqualTo(permitted);
        assertThat(privacy.admits("denied", "buddy"::equals)).isEqualTo(denied);
        assertThat(privacy.admits("buddy", "buddy"::equals)).isEqualTo(buddy);
    }

    @Test
    void aBlockHidesEachFromTheOther() {
        Actor alice = cast.enter("alice");
        Actor bob = cast.enter("bob", Cast.TOC2);
        cast.watch(alice, "bob");
        cast.watch(bob, "alice");

        cast.world.lists().enlist(alice.session(), ListItem.DENY, List.of("Bob"));
        cast.world.lists().mode(alice.session(), PrivacyMode.DENY_SOME);

        assertThat(alice.sawOf("bob")).containsExactly("online", "offline");
        assertThat(bob.sawOf("alice")).containsExactly("online", "offline");
        assertThat(cast.say(alice, "bob", "x")).isEqualTo(Messages.Outcome.BLOCKED);
        assertThat(cast.say(bob, "alice", "x")).isEqualTo(Messages.Outcome.UNREACHABLE);
        assertThat(cast.world.appearance().look(bob.session(), ScreenName.of("alice")))
                .isEmpty();

        cast.world.lists().delist(alice.session(), ListItem.DENY, List.of("bob"));
        assertThat(bob.sawOf("alice")).endsWith("online");
        assertThat(alice.sawOf("bob")).endsWith("online");
    }

    @Test
    void aSessionsOwnPrivacyEndsWithIt() {
        Actor alice = cast.enter("alice", Cast.TOC1);
        Actor bob = cast.enter("bob");
        cast.watch(bob, "alice");
        cast.world.watching().privacy(alice.session(), p -> p.withMode(PrivacyMode.DENY_ALL));
        assertThat(bob.sawOf("alice")).containsExactly("online", "offline");

        cast.leave(alice);
        cast.enter("alice");

        assertThat(bob.sawOf("alice")).endsWith("online");
    }

    @Test
    void buddiesOnlyFollowsTheList() {
        Actor alice = cast.enter("alice");
        Actor bob = cast.enter("bob");
        cast.watch(bob, "alice");
        cast.world.lists().mode(alice.session(), PrivacyMode.BUDDIES_ONLY);
        assertThat(bob.sawOf("alice")).endsWith("offline");

        cast.world.lists().addBuddy(alice.session(), "Friends", new ListView.Entry("bob", "", ""));
        assertThat(bob.sawOf("alice")).endsWith("online");

        cast.world.lists().removeBuddies(alice.session(), "Friends", List.of("bob"));
        assertThat(bob.sawOf("alice")).endsWith("offline");
    }

    @Test
    void typingDoesNotPassABlock() {
        Actor alice = cast.enter("alice");
        Actor bob = cast.enter("bob");
        cast.world.messages().typing(alice.session(), ScreenName.of("bob"), Typing.TYPING);
        cast.world.lists().mode(bob.session(), PrivacyMode.DENY_ALL);
        cast.world.messages().typing(alice.session(), ScreenName.of("bob"), Typing.NONE);

        assertThat(bob.heard(WorldEvent.TypingChanged.class))
                .containsExactly(new WorldEvent.TypingChanged(ScreenName.of("alice"), Typing.TYPING));
    }
}

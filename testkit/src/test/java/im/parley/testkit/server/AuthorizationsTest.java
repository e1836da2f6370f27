// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.testkit.server.WorldEvent.AddedBy;
import im.parley.testkit.server.WorldEvent.AuthorizationAnswered;
import im.parley.testkit.server.WorldEvent.AuthorizationAsked;
import org.junit.jupiter.api.Test;

class AuthorizationsTest {
    private final Cast cast = Cast.of("100001", "100002");
    private final Authorizations authorizations = cast.world.authorizations();

    @Test
    void askingAndAnsweringReachThePeer() {
        Actor one = cast.enter("100001");
        Actor two = cast.enter("100002");
        authorizations.ask(one.session(), two.session().name(), "please");
        authorizations.answer(two.session(), one.session().name(), false, "no");

        assertThat(two.heard()).containsExactly(new AuthorizationAsked(ScreenName.of("100001"), "please"));
        assertThat(one.heard()).containsExactly(new AuthorizationAnswered(ScreenName.of("100002"), false, "no"));
    }

    @Test
    void whatTheAbsentMissIsToldOnceWhenTheyCome() {
        Actor one = cast.enter("100001");
        authorizations.ask(one.session(), ScreenName.of("100002"), "please");
        authorizations.added(one.session(), ScreenName.of("100002"));

        Actor two = cast.enter("100002");
        assertThat(two.heard())
                .containsExactly(
                        new AuthorizationAsked(ScreenName.of("100001"), "please"),
                        new AddedBy(ScreenName.of("100001")));

        cast.leave(two);
        assertThat(cast.enter("100002").heard()).isEmpty();
    }
}

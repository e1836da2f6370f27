// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import im.parley.Account;
import im.parley.Capabilities;
import im.parley.ConnectionException.Sent;
import im.parley.Credentials;
import im.parley.Extension;
import im.parley.Feature;
import im.parley.SignOnException;
import im.parley.UnsupportedFeatureException;
import im.parley.UserId;
import im.parley.testing.CapturedLog;
import im.parley.testing.UndeliverableErrors;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.observers.TestObserver;
import io.reactivex.rxjava3.schedulers.TestScheduler;
import io.reactivex.rxjava3.subscribers.TestSubscriber;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(UndeliverableErrors.class)
class AccountTest {
    private static final Capabilities NARROWER = new Capabilities(Set.of(Feature.TYPING), Set.of(), 10);

    private final Rig rig = new Rig();

    private interface Unheard extends Extension {}

    @Test
    void knowsWhoItIs() {
        assertThat(rig.account.protocol()).isEqualTo("fake");
        assertThat(rig.account.self()).isEqualTo(new UserId("fake", "me", "me"));
        assertThat(rig.account.user("B o b").normalized()).isEqualTo("bob");
        assertThat(rig.account.user("B o b")).hasToString("B o b");
        assertThatThrownBy(() -> rig.account.user(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasTheBackendsFacets() {
        assertThat(rig.account.extension(FakeBackend.Whistle.class)).contains(new FakeBackend.Whistle(3));
        assertThat(rig.account.require(FakeBackend.Whistle.class).notes()).isEqualTo(3);
        assertThat(rig.account.extension(Unheard.class)).isEmpty();
        assertThatThrownBy(() -> rig.account.require(Unheard.class))
                .isInstanceOf(UnsupportedFeatureException.class)
                .hasMessage("fake has no Unheard");
    }

    @Test
    void showsWhatThisServerCanDoWhileItIsOrMayComeBackOnline() {
        TestSubscriber<Capabilities> told = rig.account.capabilities().test();
        FakeSession session = rig.online();
        session.context.capabilities(NARROWER);
        session.lose(Sent.UNKNOWN);
        assertThat(rig.account.capabilities().value()).isEqualTo(NARROWER);
        rig.account.disconnect().subscribe();
        told.assertValues(FakeBackend.CAPABILITIES, NARROWER, FakeBackend.CAPABILITIES);
        rig.account.close();
        told.assertComplete();
    }

    @Test
    void asksForTheSecretWhereUserCodeRuns() {
        TestScheduler workers = new TestScheduler();
        FakeBackend backend = new FakeBackend();
        new DefaultAccountBuilder(backend)
                .user("me")
                .password("hunter2")
                .scheduler(workers)
                .build();
        TestObserver<String> secret = backend.config.credentials().secret().test();
        secret.assertNoValues();
        workers.triggerActions();
        secret.assertResult("hunter2");
    }

    @Test
    void reportsCredentialsThatFail() {
        Credentials broken = () -> Single.error(new IOException("vault: hunter2 is not a token"));
        Rig rig = new Rig(builder -> builder.credentials(broken));
        rig.backend
                .config
                .credentials()
                .secret()
                .test()
                .assertError(error -> error instanceof SignOnException
                        && !error.getMessage().contains("hunter2")
                        && error.getSuppressed()[0] instanceof IOException);
    }

    @Test
    void printsNoSecrets() {
        FakeBackend backend = new FakeBackend();
        DefaultAccountBuilder builder = new DefaultAccountBuilder(backend).user("me");
        Account account =
                builder.password("hunter2").option(FakeBackend.COLOR, "hush").build();
        try (CapturedLog log = CapturedLog.open()) {
            assertThat(account).hasToString("fake account me at localhost:4711");
            assertThat(backend.config).hasToString("fake account me at localhost:4711");
            assertThat(backend.config.credentials().toString()).doesNotContain("hunter2");
            account.close();
            assertThat(log.text()).doesNotContain("hunter2", "hush");
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import im.parley.ConnectionException;
import im.parley.Option;
import im.parley.Parley;
import im.parley.Proxy;
import im.parley.Tls;
import im.parley.WireTap;
import im.parley.spi.AccountConfig;
import im.parley.spi.link.Threads;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DefaultAccountBuilderTest {
    private final FakeBackend backend = new FakeBackend();
    private final DefaultAccountBuilder builder = new DefaultAccountBuilder(backend);

    private static void assertRejected(ThrowingCallable setting) {
        assertThatThrownBy(setting).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasADefaultForEverythingButWhoAndHow() {
        builder.user("me").password("pw").build();
        AccountConfig config = backend.config;
        assertThat(config.host()).isEqualTo("localhost");
        assertThat(config.port()).isEqualTo(4711);
        assertThat(config.tls()).isEqualTo(Tls.off());
        assertThat(config.proxy()).isEqualTo(Proxy.direct());
        assertThat(config.taps()).isEmpty();
        assertThat(config.get(FakeBackend.COLOR)).isEqualTo("red");
        assertThat(config.scheduler()).isSameAs(Threads.shared().scheduler());
    }

    @Test
    void givesTheBackendWhatTheUserSet() {
        WireTap tap = frame -> {};
        Parley.account(backend)
                .user("Me")
                .password("pw")
                .server("example.org", 443)
                .tls(Tls.system())
                .proxy(Proxy.socks5("proxy", 1080))
                .tap(tap)
                .option(FakeBackend.COLOR, "blue")
                .build();
        AccountConfig config = backend.config;
        assertThat(config.self().normalized()).isEqualTo("me");
        assertThat(config.self().display()).isEqualTo("Me");
        assertThat(config.host()).isEqualTo("example.org");
        assertThat(config.port()).isEqualTo(443);
        assertThat(config.tls()).isEqualTo(Tls.system());
        assertThat(config.proxy()).isInstanceOf(Proxy.Socks5.class);
        assertThat(config.taps()).containsExactly(tap);
        assertThat(config.get(FakeBackend.COLOR)).isEqualTo("blue");
    }

    @Test
    void needsAUserAndCredentials() {
        assertThatThrownBy(builder::build).isInstanceOf(IllegalStateException.class);
        builder.user("me");
        assertThatThrownBy(builder::build).isInstanceOf(IllegalStateException.class);
        builder.password("pw").build();
    }

    @Test
    void rejectsWhatCannotBe() {
        assertRejected(() -> builder.server("host", 0));
        assertRejected(() -> builder.server("host", 65536));
        assertRejected(() -> builder.outbox(0, Duration.ofSeconds(1)));
        assertRejected(() -> builder.outbox(1, Duration.ZERO));
        assertRejected(() -> builder.buffer(0));
        assertRejected(() -> builder.option(new Option<>("fake.size", Integer.class, 1), 2));
        assertRejected(() -> builder.user(" ").password("pw").build());
    }

    @Test
    void makesAccountsThatShareNothing() {
        builder.user("me").password("pw").option(FakeBackend.COLOR, "blue").build();
        AccountConfig first = backend.config;
        builder.option(FakeBackend.COLOR, "green").tap(frame -> {}).build();
        assertThat(first.get(FakeBackend.COLOR)).isEqualTo("blue");
        assertThat(first.taps()).isEmpty();
    }

    @Test
    void takesForEverForALongTime() {
        Rig rig = new Rig(settings -> settings.outbox(1, Duration.ofSeconds(Long.MAX_VALUE)));
        rig.account.connect().subscribe();
        var result = rig.account.conversation("bob").send("hi").test();
        rig.pass(Duration.ofDays(300));
        result.assertNoErrors();
        rig.pass(Duration.ofDays(300));
        result.assertError(ConnectionException.class);
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import static java.util.Objects.requireNonNull;

import im.parley.Account;
import im.parley.Credentials;
import im.parley.Option;
import im.parley.Proxy;
import im.parley.Reconnect;
import im.parley.Tls;
import im.parley.UserId;
import im.parley.WireTap;
import im.parley.spi.Backend;
import im.parley.spi.link.Threads;
import io.reactivex.rxjava3.core.Scheduler;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks the settings of an account to be, one by one as they are given. */
public final class DefaultAccountBuilder implements Account.Builder {
    private final Backend backend;
    private final List<WireTap> taps = new ArrayList<>();
    private final Map<Option<?>, Object> options = new HashMap<>();
    private @Nullable String user;
    private @Nullable Credentials credentials;
    private String host = "localhost";
    private int port;
    private Tls tls = Tls.off();
    private Proxy proxy = Proxy.direct();
    private Reconnect reconnect = Reconnect.backoff(Duration.ofSeconds(2), Duration.ofMinutes(5));
    private int outboxPlaces = 1000;
    private Duration outboxDeadline = Duration.ofMinutes(5);
    private int buffer = 4096;
    private Clock clock = Clock.systemUTC();
    private @Nullable Scheduler scheduler;
    private @Nullable Scheduler timer;

    public DefaultAccountBuilder(Backend backend) {
        this.backend = requireNonNull(backend);
        port = backend.defaultPort();
    }

    @Override
    public DefaultAccountBuilder user(String name) {
        user = requireNonNull(name);
        return this;
    }

    @Override
    public DefaultAccountBuilder credentials(Credentials credentials) {
        this.credentials = requireNonNull(credentials);
        return this;
    }

    @Override
    public DefaultAccountBuilder server(String host, int port) {
        check(port > 0 && port <= 0xffff, "no port: " + port);
        this.host = requireNonNull(host);
        this.port = port;
        return this;
    }

    @Override
    public DefaultAccountBuilder tls(Tls tls) {
        this.tls = requireNonNull(tls);
        return this;
    }

    @Override
    public DefaultAccountBuilder proxy(Proxy proxy) {
        this.proxy = requireNonNull(proxy);
        return this;
    }

    @Override
    public DefaultAccountBuilder reconnect(Reconnect policy) {
        reconnect = requireNonNull(policy);
        return this;
    }

    @Override
    public DefaultAccountBuilder outbox(int messages, Duration deadline) {
        check(messages > 0, "an outbox needs room for a message, not " + messages);
        check(!deadline.isNegative() && !deadline.isZero(), "a deadline must lie ahead, not " + deadline);
        outboxPlaces = messages;
        outboxDeadline = deadline;
        return this;
    }

    @Override
    public DefaultAccountBuilder tap(WireTap tap) {
        taps.add(requireNonNull(tap));
        return this;
    }

    @Override
    public DefaultAccountBuilder scheduler(Scheduler scheduler) {
        this.scheduler = requireNonNull(scheduler);
        return this;
    }

    @Override
    public DefaultAccountBuilder buffer(int events) {
        check(events > 0, "a buffer needs room for an event, not " + events);
        buffer = events;
        return this;
    }

    @Override
    public <T> DefaultAccountBuilder option(Option<T> option, T value) {
        check(backend.options().contains(option), backend.protocol() + " has no option " + option.name());
        options.put(option, option.type().cast(requireNonNull(value)));
        return this;
    }

    /** Sets the clock that gives events their times. For tests. */
    public DefaultAccountBuilder clock(Clock clock) {
        this.clock = requireNonNull(clock);
        return this;
    }

    /** Sets what measures every delay and deadline. For tests. */
    public DefaultAccountBuilder timer(Scheduler timer) {
        this.timer = requireNonNull(timer);
        return this;
    }

    @Override
    public Account build() {
        if (user == null || credentials == null) {
            throw new IllegalStateException("an account needs a user and credentials");
        }
        UserId self = new UserId(backend.protocol(), backend.normalize(user), user);
        Scheduler scheduler =
                this.scheduler != null ? this.scheduler : Threads.shared().scheduler();
        Settings settings = new Settings(
                self,
                host,
                port,
                tls,
                new OffSocketCredentials(credentials, scheduler),
                proxy,
                taps,
                options,
                reconnect,
                outboxPlaces,
                outboxDeadline,
                buffer,
                scheduler,
                timer != null ? timer : Threads.shared().timer(),
                clock);
        return new DefaultAccount(backend, settings);
    }

    private static void check(boolean good, String complaint) {
        if (!good) {
            throw new IllegalArgumentException(complaint);
        }
    }
}

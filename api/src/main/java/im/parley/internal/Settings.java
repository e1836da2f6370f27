// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import im.parley.Credentials;
import im.parley.ImException;
import im.parley.Option;
import im.parley.Proxy;
import im.parley.Reconnect;
import im.parley.Tls;
import im.parley.UserId;
import im.parley.WireTap;
import im.parley.spi.AccountConfig;
import io.reactivex.rxjava3.core.Scheduler;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What an account was built with: the backend's part, and the core's own. */
record Settings(
        UserId self,
        String host,
        int port,
        Tls tls,
        Credentials credentials,
        Proxy proxy,
        List<WireTap> taps,
        Map<Option<?>, Object> options,
        Reconnect reconnect,
        int outboxPlaces,
        Duration outboxDeadline,
        int buffer,
        Scheduler scheduler,
        Scheduler timer,
        Clock clock)
        implements AccountConfig {
    private static final Logger LOG = LoggerFactory.getLogger(Settings.class);

    Settings {
        taps = List.copyOf(taps);
        options = Map.copyOf(options);
    }

    @Override
    public <T> T get(Option<T> option) {
        return option.type().cast(options.getOrDefault(option, option.defaultValue()));
    }

    /** Returns a user of this protocol, or throws. */
    UserId ours(UserId user) {
        if (!user.protocol().equals(self.protocol())) {
            throw new IllegalArgumentException(
                    user + " is a user of " + user.protocol() + ", and this account is one of " + self.protocol());
        }
        return user;
    }

    /** Asks the user's policy, which may fail but not harm us. */
    Optional<Duration> delay(int attempt, ImException cause) {
        try {
            return reconnect.delay(attempt, cause).map(Waits::sane);
        } catch (RuntimeException bug) {
            LOG.error("{}: the reconnect policy failed", self, bug);
            return Optional.empty();
        }
    }

    /** Leaves out whatever may hold a secret. */
    @Override
    public String toString() {
        return self.protocol() + " account " + self + " at " + host + ":" + port;
    }
}

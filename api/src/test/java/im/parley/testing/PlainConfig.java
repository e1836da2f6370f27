// SPDX-License-Identifier: Apache-2.0
package im.parley.testing;

import im.parley.Credentials;
import im.parley.Option;
import im.parley.Proxy;
import im.parley.Tls;
import im.parley.UserId;
import im.parley.WireTap;
import im.parley.spi.AccountConfig;
import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.schedulers.Schedulers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The settings of an account that a test plays with: no TLS, no proxy, a fixed password. */
public final class PlainConfig implements AccountConfig {
    private final UserId self;
    private final String host;
    private final int port;
    private final String password;
    private final Map<Option<?>, Object> options = new HashMap<>();
    private final List<WireTap> taps = new ArrayList<>();

    public PlainConfig(UserId self, String host, int port, String password) {
        this.self = self;
        this.host = host;
        this.port = port;
        this.password = password;
    }

    public <T> void set(Option<T> option, T value) {
        options.put(option, value);
    }

    public void add(WireTap tap) {
        taps.add(tap);
    }

    @Override
    public UserId self() {
        return self;
    }

    @Override
    public String host() {
        return host;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public Tls tls() {
        return Tls.off();
    }

    @Override
    public Credentials credentials() {
        return Credentials.password(password);
    }

    @Override
    public Proxy proxy() {
        return Proxy.direct();
    }

    @Override
    public List<WireTap> taps() {
        return List.copyOf(taps);
    }

    @Override
    public Scheduler scheduler() {
        return Schedulers.trampoline();
    }

    @Override
    public <T> T get(Option<T> option) {
        return option.type().cast(options.getOrDefault(option, option.defaultValue()));
    }
}

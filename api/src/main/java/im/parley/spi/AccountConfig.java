// SPDX-License-Identifier: Apache-2.0
package im.parley.spi;

import im.parley.Credentials;
import im.parley.Option;
import im.parley.Proxy;
import im.parley.Tls;
import im.parley.UserId;
import im.parley.WireTap;
import io.reactivex.rxjava3.core.Scheduler;
import java.util.List;

/** What the user asked for when building an account. Immutable. */
public interface AccountConfig {
    UserId self();

    String host();

    int port();

    Tls tls();

    /** Returns where the secret comes from. Its answer arrives on {@link #scheduler()}, wherever it was subscribed. */
    Credentials credentials();

    Proxy proxy();

    List<WireTap> taps();

    /** Returns where user code runs; facets of a backend hop here before they call any. */
    Scheduler scheduler();

    /** Returns what the user set, else the option's default. */
    <T> T get(Option<T> option);
}

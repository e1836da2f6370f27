// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import im.parley.Option;
import im.parley.spi.AccountConfig;
import im.parley.spi.Backend;
import im.parley.spi.Engine;
import java.util.Set;

/** A backend with a name, and nothing behind it. */
class FakeProtocol implements Backend {
    private final String protocol;

    FakeProtocol(String protocol) {
        this.protocol = protocol;
    }

    @Override
    public String protocol() {
        return protocol;
    }

    @Override
    public int defaultPort() {
        return 1;
    }

    @Override
    public Set<Option<?>> options() {
        return Set.of();
    }

    @Override
    public String normalize(String name) {
        return name;
    }

    @Override
    public Engine engine(AccountConfig config) {
        throw new UnsupportedOperationException("only a name");
    }
}

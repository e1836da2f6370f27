// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal;

import im.parley.Option;
import im.parley.oscar.Oscar;
import im.parley.oscar.internal.link.ScreenNames;
import im.parley.spi.AccountConfig;
import im.parley.spi.Backend;
import im.parley.spi.Engine;
import java.util.Set;

/** OSCAR, as the core finds it. */
public final class OscarBackend implements Backend {
    @Override
    public String protocol() {
        return Oscar.PROTOCOL;
    }

    @Override
    public int defaultPort() {
        return Oscar.PORT;
    }

    @Override
    public Set<Option<?>> options() {
        return Oscar.OPTIONS;
    }

    @Override
    public String normalize(String name) {
        return ScreenNames.normalize(name);
    }

    @Override
    public Engine engine(AccountConfig config) {
        return new OscarEngine(config);
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.internal.facet;

import im.parley.extension.AccountSettings;
import im.parley.spi.Facets;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Maybe;

/** Takes changes of the account to the present session. */
record DefaultAccountSettings(Facets facets) implements AccountSettings {
    @Override
    public Completable formatName(String name) {
        return facets.run(AccountSettings.class, part -> part.formatName(name));
    }

    @Override
    public Completable changePassword(String old, String fresh) {
        return facets.run(AccountSettings.class, part -> part.changePassword(old, fresh));
    }

    @Override
    public Maybe<String> email() {
        return facets.find(AccountSettings.class, AccountSettings::email);
    }

    @Override
    public Completable changeEmail(String address) {
        return facets.run(AccountSettings.class, part -> part.changeEmail(address));
    }

    @Override
    public Completable confirm() {
        return facets.run(AccountSettings.class, AccountSettings::confirm);
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import im.parley.Live;
import im.parley.UserId;
import im.parley.extension.Privacy;
import im.parley.spi.Facets;
import io.reactivex.rxjava3.core.Completable;

/** Takes privacy settings to the present session, and keeps what the last one told. */
final class DefaultPrivacy implements Privacy {
    private final im.parley.internal.Settings account;
    private final Facets facets;
    private final Live<Privacy.Settings> told;

    DefaultPrivacy(im.parley.internal.Settings account, Facets facets) {
        this.account = account;
        this.facets = facets;
        this.told = facets.live(Privacy.class, Privacy.Settings.OPEN, Privacy::settings);
    }

    @Override
    public Live<Privacy.Settings> settings() {
        return told;
    }

    @Override
    public Completable setMode(Mode mode) {
        return facets.run(Privacy.class, part -> part.setMode(mode));
    }

    @Override
    public Completable allow(UserId user) {
        account.ours(user);
        return facets.run(Privacy.class, part -> part.allow(user));
    }

    @Override
    public Completable deny(UserId user) {
        account.ours(user);
        return facets.run(Privacy.class, part -> part.deny(user));
    }

    @Override
    public Completable forget(UserId user) {
        account.ours(user);
        return facets.run(Privacy.class, part -> part.forget(user));
    }
}

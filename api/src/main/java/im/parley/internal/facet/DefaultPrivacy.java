// SPDX-License-Identifier: Apache-2.0
package im.parley.internal.facet;

import im.parley.Live;
import im.parley.UserId;
import im.parley.extension.Privacy;
import im.parley.spi.Facets;
import io.reactivex.rxjava3.core.Completable;
import java.util.function.Consumer;

/** Takes privacy settings to the present session, and keeps what the last one told. */
final class DefaultPrivacy implements Privacy {
    private final Consumer<UserId> ours;
    private final Facets facets;
    private final Live<Settings> told;

    DefaultPrivacy(Consumer<UserId> ours, Facets facets) {
        this.ours = ours;
        this.facets = facets;
        this.told = facets.live(Privacy.class, Settings.OPEN, Privacy::settings);
    }

    @Override
    public Live<Settings> settings() {
        return told;
    }

    @Override
    public Completable setMode(Mode mode) {
        return facets.run(Privacy.class, part -> part.setMode(mode));
    }

    @Override
    public Completable allow(UserId user) {
        ours.accept(user);
        return facets.run(Privacy.class, part -> part.allow(user));
    }

    @Override
    public Completable deny(UserId user) {
        ours.accept(user);
        return facets.run(Privacy.class, part -> part.deny(user));
    }

    @Override
    public Completable forget(UserId user) {
        ours.accept(user);
        return facets.run(Privacy.class, part -> part.forget(user));
    }
}

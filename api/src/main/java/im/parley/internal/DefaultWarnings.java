// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import im.parley.Live;
import im.parley.UserId;
import im.parley.extension.Warnings;
import im.parley.spi.Facets;
import io.reactivex.rxjava3.core.Completable;

/** Takes warnings to the present session, and keeps the level that the last one told. */
final class DefaultWarnings implements Warnings {
    private final Settings settings;
    private final Facets facets;
    private final Live<Integer> level;

    DefaultWarnings(Settings settings, Facets facets) {
        this.settings = settings;
        this.facets = facets;
        this.level = facets.live(Warnings.class, 0, Warnings::ownLevel);
    }

    @Override
    public Live<Integer> ownLevel() {
        return level;
    }

    @Override
    public Completable warn(UserId user, boolean anonymously) {
        settings.ours(user);
        return facets.run(Warnings.class, part -> part.warn(user, anonymously));
    }
}

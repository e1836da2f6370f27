// SPDX-License-Identifier: Apache-2.0
package im.parley.internal.facet;

import im.parley.Live;
import im.parley.UserId;
import im.parley.extension.Warnings;
import im.parley.spi.Facets;
import io.reactivex.rxjava3.core.Completable;
import java.util.function.Consumer;

/** Takes warnings to the present session, and keeps the level that the last one told. */
final class DefaultWarnings implements Warnings {
    private final Consumer<UserId> ours;
    private final Facets facets;
    private final Live<Integer> level;

    DefaultWarnings(Consumer<UserId> ours, Facets facets) {
        this.ours = ours;
        this.facets = facets;
        this.level = facets.live(Warnings.class, 0, Warnings::ownLevel);
    }

    @Override
    public Live<Integer> ownLevel() {
        return level;
    }

    @Override
    public Completable warn(UserId user, boolean anonymously) {
        ours.accept(user);
        return facets.run(Warnings.class, part -> part.warn(user, anonymously));
    }
}

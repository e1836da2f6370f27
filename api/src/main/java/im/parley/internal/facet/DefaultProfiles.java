// SPDX-License-Identifier: Apache-2.0
package im.parley.internal.facet;

import im.parley.RichText;
import im.parley.UserId;
import im.parley.extension.Profiles;
import im.parley.spi.Facets;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Maybe;
import java.util.function.Consumer;

/** Takes profiles to the present session. */
record DefaultProfiles(Consumer<UserId> ours, Facets facets) implements Profiles {
    @Override
    public Maybe<RichText> of(UserId user) {
        ours.accept(user);
        return facets.find(Profiles.class, part -> part.of(user));
    }

    @Override
    public Maybe<RichText> awayTextOf(UserId user) {
        ours.accept(user);
        return facets.find(Profiles.class, part -> part.awayTextOf(user));
    }

    @Override
    public Completable set(RichText profile) {
        return facets.run(Profiles.class, part -> part.set(profile));
    }
}

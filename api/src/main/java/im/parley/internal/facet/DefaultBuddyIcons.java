// SPDX-License-Identifier: Apache-2.0
package im.parley.internal.facet;

import im.parley.UserId;
import im.parley.extension.BuddyIcons;
import im.parley.spi.Facets;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Maybe;
import java.util.function.Consumer;
import okio.ByteString;

/** Takes icons to the present session. */
record DefaultBuddyIcons(Consumer<UserId> ours, Facets facets) implements BuddyIcons {
    @Override
    public Maybe<Icon> of(UserId user) {
        ours.accept(user);
        return facets.find(BuddyIcons.class, part -> part.of(user));
    }

    @Override
    public Completable set(ByteString picture) {
        return facets.run(BuddyIcons.class, part -> part.set(picture));
    }

    @Override
    public Completable clear() {
        return facets.run(BuddyIcons.class, BuddyIcons::clear);
    }
}

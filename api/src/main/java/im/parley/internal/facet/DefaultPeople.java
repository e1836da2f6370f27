// SPDX-License-Identifier: Apache-2.0
package im.parley.internal.facet;

import im.parley.UserId;
import im.parley.extension.People;
import im.parley.extension.UserDetails;
import im.parley.spi.Facets;
import io.reactivex.rxjava3.core.Maybe;
import java.util.function.Consumer;

/** Takes questions about people to the present session. */
record DefaultPeople(Consumer<UserId> ours, Facets facets) implements People {
    @Override
    public Maybe<UserDetails> of(UserId user) {
        ours.accept(user);
        return facets.find(People.class, part -> part.of(user));
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.facet;

import im.parley.Credentials;
import im.parley.Live;
import im.parley.UserId;
import im.parley.oscar.OscarLinkedAccounts;
import im.parley.oscar.internal.link.ScreenNames;
import im.parley.spi.Facets;
import io.reactivex.rxjava3.core.Completable;
import java.util.List;

/** Asks the present session for what lets linked accounts in, and keeps what the last one told of them. */
final class LinkedAccountsFacet implements OscarLinkedAccounts {
    private final Facets facets;
    private final Live<List<UserId>> names;

    LinkedAccountsFacet(Facets facets) {
        this.facets = facets;
        this.names = facets.live(OscarLinkedAccounts.class, List.of(), OscarLinkedAccounts::names);
    }

    @Override
    public Live<List<UserId>> names() {
        return names;
    }

    @Override
    public Credentials credentials(UserId name) {
        ScreenNames.ours(name);
        return () -> facets.get(
                OscarLinkedAccounts.class, part -> part.credentials(name).secret());
    }

    @Override
    public Completable unlink(UserId name) {
        ScreenNames.ours(name);
        return facets.run(OscarLinkedAccounts.class, part -> part.unlink(name));
    }
}

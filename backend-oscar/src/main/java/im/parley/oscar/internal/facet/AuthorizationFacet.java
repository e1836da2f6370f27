// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.facet;

import im.parley.Live;
import im.parley.UserId;
import im.parley.oscar.OscarAuthorization;
import im.parley.oscar.internal.link.ScreenNames;
import im.parley.spi.Facets;
import io.reactivex.rxjava3.core.Completable;
import java.util.Set;

/** Takes authorization to the present session, and keeps what the last one told. */
final class AuthorizationFacet implements OscarAuthorization {
    private final Facets facets;
    private final Live<Set<UserId>> awaiting;

    AuthorizationFacet(Facets facets) {
        this.facets = facets;
        this.awaiting = facets.live(OscarAuthorization.class, Set.of(), OscarAuthorization::awaiting);
    }

    @Override
    public Live<Set<UserId>> awaiting() {
        return awaiting;
    }

    @Override
    public Completable add(UserId user, String group, String reason) {
        ScreenNames.ours(user);
        return facets.run(OscarAuthorization.class, part -> part.add(user, group, reason));
    }

    @Override
    public Completable request(UserId user, String reason) {
        ScreenNames.ours(user);
        return facets.run(OscarAuthorization.class, part -> part.request(user, reason));
    }

    @Override
    public Completable grant(UserId user) {
        ScreenNames.ours(user);
        return facets.run(OscarAuthorization.class, part -> part.grant(user));
    }

    @Override
    public Completable refuse(UserId user, String reason) {
        ScreenNames.ours(user);
        return facets.run(OscarAuthorization.class, part -> part.refuse(user, reason));
    }

    @Override
    public Completable grantInAdvance(UserId user, String text) {
        ScreenNames.ours(user);
        return facets.run(OscarAuthorization.class, part -> part.grantInAdvance(user, text));
    }

    @Override
    public Completable removeMeFrom(UserId user) {
        ScreenNames.ours(user);
        return facets.run(OscarAuthorization.class, part -> part.removeMeFrom(user));
    }
}

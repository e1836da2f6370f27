// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.facet;

import im.parley.UserId;
import im.parley.oscar.IcqContact;
import im.parley.oscar.IcqPerson;
import im.parley.oscar.IcqPrivacy;
import im.parley.oscar.IcqProfile;
import im.parley.oscar.IcqSearch;
import im.parley.oscar.OscarIcq;
import im.parley.oscar.internal.link.ScreenNames;
import im.parley.oscar.snac.icq.IcqRequest;
import im.parley.spi.Facets;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import java.util.List;

/** Takes what only ICQ has to the present session. */
record IcqFacet(Facets facets) implements OscarIcq {
    private static UserId uin(UserId user) {
        if (!ScreenNames.isUin(user.normalized())) {
            throw new IllegalArgumentException("the ICQ database knows UINs, not \"" + user.display() + '"');
        }
        return user;
    }

    @Override
    public Maybe<IcqPerson> person(UserId user) {
        UserId known = uin(user);
        return facets.find(OscarIcq.class, part -> part.person(known));
    }

    @Override
    public Maybe<IcqProfile> profile(UserId user) {
        UserId known = uin(user);
        return facets.find(OscarIcq.class, part -> part.profile(known));
    }

    @Override
    public Completable set(IcqProfile profile) {
        return facets.run(OscarIcq.class, part -> part.set(profile));
    }

    @Override
    public Maybe<IcqPerson> find(UserId user) {
        UserId known = uin(user);
        return facets.find(OscarIcq.class, part -> part.find(known));
    }

    @Override
    public Single<Found> findByEmail(String address) {
        return facets.get(OscarIcq.class, part -> part.findByEmail(address));
    }

    @Override
    public Single<Found> findByName(String nick, String firstName, String lastName) {
        return facets.get(OscarIcq.class, part -> part.findByName(nick, firstName, lastName));
    }

    @Override
    public Single<Found> search(IcqSearch search) {
        return facets.get(OscarIcq.class, part -> part.search(search));
    }

    @Override
    public Single<Found> search(IcqRequest request) {
        return facets.get(OscarIcq.class, part -> part.search(request));
    }

    @Override
    public Single<IcqPrivacy> privacy() {
        return facets.get(OscarIcq.class, OscarIcq::privacy);
    }

    @Override
    public Completable setPrivacy(IcqPrivacy privacy) {
        return facets.run(OscarIcq.class, part -> part.setPrivacy(privacy));
    }

    @Override
    public Completable changePassword(String password) {
        return facets.run(OscarIcq.class, part -> part.changePassword(password));
    }

    @Override
    public Completable sendUrl(UserId to, String url, String description) {
        return facets.run(OscarIcq.class, part -> part.sendUrl(to, url, description));
    }

    @Override
    public Completable sendContacts(UserId to, List<IcqContact> contacts) {
        return facets.run(OscarIcq.class, part -> part.sendContacts(to, contacts));
    }

    @Override
    public Single<String> awayText(UserId user) {
        return facets.get(OscarIcq.class, part -> part.awayText(user));
    }

    @Override
    public Completable requestAuthorization(UserId from, String reason) {
        return facets.run(OscarIcq.class, part -> part.requestAuthorization(from, reason));
    }

    @Override
    public Completable answerAuthorization(UserId to, boolean granted, String reason) {
        return facets.run(OscarIcq.class, part -> part.answerAuthorization(to, granted, reason));
    }

    @Override
    public Completable tellAdded(UserId user) {
        return facets.run(OscarIcq.class, part -> part.tellAdded(user));
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.icq;

import im.parley.UserId;
import im.parley.oscar.IcqGender;
import im.parley.oscar.IcqPerson;
import im.parley.oscar.IcqPrivacy;
import im.parley.oscar.IcqProfile;
import im.parley.oscar.IcqSearch;
import im.parley.oscar.OscarIcq.Found;
import im.parley.oscar.internal.feature.FeatureSetup;
import im.parley.oscar.snac.icq.BasicInfo;
import im.parley.oscar.snac.icq.DirectoryEntry;
import im.parley.oscar.snac.icq.FindByFields;
import im.parley.oscar.snac.icq.FindByName;
import im.parley.oscar.snac.icq.FoundUser;
import im.parley.oscar.snac.icq.FullInfoQuery;
import im.parley.oscar.snac.icq.IcqField;
import im.parley.oscar.snac.icq.IcqReply;
import im.parley.oscar.snac.icq.IcqRequest;
import im.parley.oscar.snac.icq.IcqResult;
import im.parley.oscar.snac.icq.IcqStatusCode;
import im.parley.oscar.snac.icq.LastFoundUser;
import im.parley.oscar.snac.icq.OwnInfoQuery;
import im.parley.oscar.snac.icq.SetFields;
import im.parley.oscar.snac.icq.SetIcqPassword;
import im.parley.oscar.snac.icq.ShortInfo;
import im.parley.oscar.snac.icq.ShortInfoQuery;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Food group 15: the users that ICQ knows, ourselves among them. */
final class IcqDatabase {
    /** What stands for who must be asked; everything else is open. */
    private static final int ASKS = 0;

    /** Either is said of somebody who is not there. */
    private static final Set<Integer> NOBODY = Set.of(IcqResult.FAILED, IcqResult.ERROR);

    private static final int ONLINE = 1;
    private static final int HIDDEN = 2;

    private final IcqRequests requests;
    private final Function<String, UserId> user;

    IcqDatabase(FeatureSetup setup, IcqRequests requests) {
        this.requests = requests;
        this.user = setup::user;
    }

    Maybe<IcqPerson> person(UserId who) {
        return requests.find(new ShortInfoQuery(uin(who)), NOBODY)
                .flattenAsFlowable(replies -> replies)
                .ofType(ShortInfo.class)
                .firstElement()
                .map(info -> new IcqPerson(
                        who,
                        info.nick(),
                        info.firstName(),
                        info.lastName(),
                        info.email(),
                        info.authorization() == ASKS,
                        Optional.empty(),
                        IcqGender.of(info.gender()),
                        0));
    }

    /** Asks for a stranger's names first: there are servers that end the session when asked for all of nobody. */
    Maybe<IcqProfile> profile(UserId who) {
        long uin = uin(who);
        Maybe<IcqProfile> full = full(uin).filter(replies -> !replies.isEmpty()).map(IcqProfileReader::read);
        return uin == requests.uin() ? full : person(who).flatMap(known -> full);
    }

    private Single<List<IcqReply>> full(long uin) {
        return requests.find(uin == requests.uin() ? new OwnInfoQuery(uin) : new FullInfoQuery(uin));
    }

    Completable set(IcqProfile profile) {
        return set(IcqFields.of(profile, requests.codePage()));
    }

    Single<IcqPrivacy> privacy() {
        return full(requests.uin())
                .flattenAsFlowable(replies -> replies)
                .ofType(BasicInfo.class)
                .firstElement()
                .map(info -> new IcqPrivacy(info.authorization() == ASKS, info.webAware() == 1))
                .switchIfEmpty(Single.error(() -> IcqStatusCode.exception(IcqResult.FAILED)));
    }

    Completable setPrivacy(IcqPrivacy privacy) {
        return set(IcqFields.of(privacy));
    }

    private Completable set(List<IcqField> fields) {
        return requests.change(new SetFields(fields));
    }

    Completable changePassword(String password) {
        return requests.change(new SetIcqPassword(password));
    }

    Maybe<IcqPerson> find(UserId who) {
        IcqField uin = IcqField.u32(IcqField.UIN, uin(who));
        return search(new FindByFields(FindByFields.UIN, List.of(uin)))
                .flattenAsFlowable(Found::people)
                .firstElement();
    }

    Single<Found> findByEmail(String address) {
        IcqField email = IcqField.text(IcqField.EMAIL, address, requests.codePage());
        return search(new FindByFields(FindByFields.EMAIL, List.of(email)));
    }

    Single<Found> findByName(String nick, String firstName, String lastName) {
        return search(new FindByName(firstName, lastName, nick));
    }

    Single<Found> search(IcqSearch search) {
        return search(new FindByFields(FindByFields.DETAILS, IcqFields.of(search, requests.codePage())));
    }

    Single<Found> search(IcqRequest request) {
        return requests.find(request).map(this::found);
    }

    private Found found(List<IcqReply> replies) {
        List<IcqPerson> people = new ArrayList<>();
        long more = 0;
        for (IcqReply reply : replies) {
            if (reply instanceof FoundUser one) {
                people.add(person(one.user()));
            } else if (reply instanceof LastFoundUser last) {
                people.add(person(last.user()));
                more = last.notShown();
            }
        }
        return new Found(people, more);
    }

    private IcqPerson person(DirectoryEntry entry) {
        return new IcqPerson(
                user.apply(Long.toString(entry.uin())),
                entry.nick(),
                entry.firstName(),
                entry.lastName(),
                entry.email(),
                entry.authorization() == ASKS,
                entry.online() == HIDDEN ? Optional.empty() : Optional.of(entry.online() == ONLINE),
                IcqGender.of(entry.gender()),
                entry.age());
    }

    private static long uin(UserId who) {
        return Long.parseLong(who.normalized());
    }
}

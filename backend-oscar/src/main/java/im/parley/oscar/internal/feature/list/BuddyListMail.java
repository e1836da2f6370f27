// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.list;

import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.UserId;
import im.parley.oscar.OscarBuddyList.ListReceived;
import im.parley.oscar.SavedBuddyList;
import im.parley.oscar.SavedBuddyList.Entry;
import im.parley.oscar.SavedBuddyList.Group;
import im.parley.oscar.internal.feature.Cookies;
import im.parley.oscar.internal.feature.FeatureSetup;
import im.parley.oscar.internal.feature.message.IcbmReader;
import im.parley.oscar.internal.feature.message.Messaging;
import im.parley.oscar.internal.link.SnacLink;
import im.parley.oscar.snac.icbm.BuddyListOffer;
import im.parley.oscar.snac.icbm.Icbm;
import im.parley.oscar.snac.icbm.IcbmParameters;
import im.parley.oscar.snac.icbm.IcbmParametersQuery;
import im.parley.oscar.snac.icbm.IcbmResponse;
import im.parley.oscar.snac.icbm.IncomingIcbm;
import im.parley.oscar.snac.icbm.Rendezvous;
import im.parley.oscar.snac.icbm.SendIcbm;
import io.reactivex.rxjava3.core.Completable;
import java.util.Optional;

/** Lists that people send each other: messages on channel 2 of food group 04. Safe for use by several threads. */
public final class BuddyListMail implements IcbmReader {
    private final FeatureSetup setup;
    private final SnacLink link;

    public BuddyListMail(FeatureSetup setup) {
        this.setup = setup;
        this.link = setup.link();
    }

    /** Sends SNAC(04,06); what the server does not refuse it has handed on. */
    Completable send(UserId to, SavedBuddyList list) {
        return Completable.defer(() -> {
            BuddyListOffer offer = new BuddyListOffer(list.groups().stream()
                    .map(group -> new BuddyListOffer.Group(
                            group.name(),
                            group.buddies().stream().map(Entry::name).toList()))
                    .toList());
            Rendezvous proposal = offer.proposal(Cookies.next());
            int size = proposal.tlvs().byteSize();
            if (size > Messaging.LONGEST_TEXT) {
                return Completable.error(new RequestException(
                        Reason.TOO_LONG, 0, size + " bytes are more than " + Messaging.LONGEST_TEXT));
            }
            return link.confirm(
                    SendIcbm.rendezvous(to.normalized(), proposal), new IcbmParametersQuery(), IcbmParameters.class);
        });
    }

    /** Takes SNAC(04,07) when it brings a list, and answers as AIM's clients want it. */
    @Override
    public boolean came(IncomingIcbm icbm) {
        Optional<Rendezvous> proposal = icbm.channel() == Icbm.RENDEZVOUS ? icbm.rendezvous() : Optional.empty();
        Optional<BuddyListOffer> offer = proposal.flatMap(BuddyListOffer::of);
        if (offer.isEmpty()) {
            return false;
        }
        UserId sender = setup.user(icbm.sender().screenName());
        setup.context()
                .emit(new ListReceived(
                        sender, saved(offer.get()), setup.context().clock().instant()));
        link.tell(IcbmResponse.decline(proposal.get().cookie(), sender.normalized(), IcbmResponse.NOT_ACCEPTING));
        return true;
    }

    private static SavedBuddyList saved(BuddyListOffer offer) {
        return SavedBuddyList.of(offer.groups().stream()
                .map(group -> new Group(
                        group.name(),
                        group.buddies().stream()
                                .filter(name -> !name.isBlank())
                                .map(Entry::of)
                                .toList()))
                .toList());
    }
}

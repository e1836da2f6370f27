// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import im.parley.oscar.internal.feature.message.Messaging;
import im.parley.oscar.internal.link.Versions;
import im.parley.oscar.snac.buddy.BuddyRightsQuery;
import im.parley.oscar.snac.feedbag.FeedbagActivate;
import im.parley.oscar.snac.icbm.IcbmFeature;
import im.parley.oscar.snac.icbm.IcbmParametersQuery;
import im.parley.oscar.snac.icbm.RetrieveOfflineMessages;
import im.parley.oscar.snac.icbm.SetIcbmParameters;
import im.parley.oscar.snac.locate.LocateRightsQuery;
import im.parley.oscar.snac.privacy.PrivacyRightsQuery;
import im.parley.oscar.snac.service.ClientOnline;
import im.parley.oscar.snac.service.SelfInfoQuery;
import im.parley.oscar.wire.Snac;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a client says on a new BOS connection, in the order that servers expect, to those food groups that it has. */
final class BringUp {
    private static final long MESSAGES = IcbmFeature.MESSAGES
            | IcbmFeature.MISSED_MESSAGES
            | IcbmFeature.TYPING
            | IcbmFeature.OFFLINE_MESSAGES
            | IcbmFeature.HTML_FOR_ICQ;

    private BringUp() {}

    /** Asks for ourselves and for limits. */
    static List<Snac> questions(Set<Integer> families) {
        return in(
                families,
                new SelfInfoQuery(),
                new LocateRightsQuery(),
                new BuddyRightsQuery(),
                new IcbmParametersQuery(),
                new PrivacyRightsQuery());
    }

    /** Says what we take. */
    static List<Snac> introduction(Set<Integer> families) {
        return in(families, SetIcbmParameters.all(MESSAGES, Messaging.LONGEST));
    }

    /** Ends the sign-on: once the server has done this, it lets us be seen. */
    static List<Snac> ready(Set<Integer> families) {
        return in(families, new FeedbagActivate(), new ClientOnline(Versions.tools(families)));
    }

    /** Tells a host that knows us that we are here now. */
    static List<Snac> moved(Set<Integer> families) {
        return in(families, new ClientOnline(Versions.tools(families)));
    }

    /** Fetches what was kept; asked last, so that nothing more is kept behind it. */
    static List<Snac> stored(Set<Integer> families) {
        return in(families, new RetrieveOfflineMessages());
    }

    private static List<Snac> in(Set<Integer> families, Snac... snacs) {
        Predicate<Snac> offered = snac -> families.contains(snac.family());
        return Stream.of(snacs).filter(offered).toList();
    }
}

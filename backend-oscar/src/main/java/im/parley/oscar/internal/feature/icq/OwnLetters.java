// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.icq;

import im.parley.UserId;
import im.parley.oscar.IcqContact;
import im.parley.oscar.Oscar;
import im.parley.oscar.internal.feature.Cookies;
import im.parley.oscar.internal.feature.FeatureSetup;
import im.parley.oscar.internal.link.ScreenNames;
import im.parley.oscar.internal.link.SnacLink;
import im.parley.oscar.snac.icbm.IcbmAck;
import im.parley.oscar.snac.icbm.IcbmFlag;
import im.parley.oscar.snac.icbm.IcbmParameters;
import im.parley.oscar.snac.icbm.IcbmParametersQuery;
import im.parley.oscar.snac.icbm.IcqMessage;
import im.parley.oscar.snac.icbm.SendIcbm;
import im.parley.oscar.snac.icq.IcqContent;
import io.reactivex.rxjava3.core.Completable;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** Messages of ours in ICQ's own form, on channel 4. Safe for use by several threads. */
final class OwnLetters {
    private final SnacLink link;
    private final Charset codePage;
    private final UserId self;

    OwnLetters(FeatureSetup setup) {
        this.link = setup.link();
        this.codePage = setup.account().config().get(Oscar.FALLBACK_CHARSET);
        this.self = setup.account().config().self();
    }

    Completable sendUrl(UserId to, String url, String description) {
        return send(to, IcqContent.URL, description, url);
    }

    Completable sendContacts(UserId to, List<IcqContact> contacts) {
        List<String> fields = new ArrayList<>();
        fields.add(Integer.toString(contacts.size()));
        for (IcqContact contact : contacts) {
            fields.add(contact.user().normalized());
            fields.add(contact.nick());
        }
        fields.add("");
        return send(to, IcqContent.CONTACTS, fields.toArray(String[]::new));
    }

    Completable requestAuthorization(UserId from, String reason) {
        return hint(from, IcqContent.AUTHORIZATION_REQUEST, self.display(), "", "", "", "1", reason);
    }

    Completable answerAuthorization(UserId to, boolean granted, String reason) {
        return granted
                ? hint(to, IcqContent.AUTHORIZATION_GRANTED, "")
                : hint(to, IcqContent.AUTHORIZATION_DENIED, reason);
    }

    Completable tellAdded(UserId to) {
        return hint(to, IcqContent.YOU_WERE_ADDED, self.display(), "", "", "");
    }

    private Completable send(UserId to, int type, String... fields) {
        return Completable.defer(
                () -> link.request(letter(to, type, fields, IcbmFlag.ACK_WANTED, IcbmFlag.STORE), IcbmAck.class)
                        .ignoreElement());
    }

    /** Sends what some servers make something else of, and then do not acknowledge. */
    private Completable hint(UserId to, int type, String... fields) {
        return Completable.defer(() -> link.confirm(
                letter(to, type, fields, IcbmFlag.STORE), new IcbmParametersQuery(), IcbmParameters.class));
    }

    private SendIcbm letter(UserId to, int type, String[] fields, IcbmFlag... flags) {
        IcqContent content = IcqContent.ofFields(type, codePage, fields);
        long uin = ScreenNames.isUin(self.normalized()) ? Long.parseLong(self.normalized()) : 0;
        return SendIcbm.icq(Cookies.next(), to.normalized(), new IcqMessage(uin, content), flags);
    }
}

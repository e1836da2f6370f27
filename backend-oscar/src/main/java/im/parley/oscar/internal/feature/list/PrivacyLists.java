// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.list;

import im.parley.Live;
import im.parley.UserId;
import im.parley.extension.Privacy;
import im.parley.oscar.internal.feature.FeatureSetup;
import im.parley.oscar.internal.feature.SessionFeature;
import im.parley.oscar.internal.feature.SessionParts;
import im.parley.oscar.snac.feedbag.FeedbagItem;
import im.parley.oscar.snac.feedbag.FeedbagSnac;
import im.parley.oscar.snac.privacy.PrivacySnac;
import io.reactivex.rxjava3.core.Completable;
import java.util.Set;

/** Who may see us: items of the list, which without a list of the server's become words of food group 09. */
public final class PrivacyLists implements SessionFeature, Privacy {
    private final BuddyListSync list;
    private final Live<Settings> settings;

    public PrivacyLists(FeatureSetup setup, BuddyListSync list) {
        this.list = list;
        this.settings = list.view(book -> PrivacyPlans.settings(book, setup::user));
    }

    @Override
    public void offer(SessionParts parts) {
        parts.addForAny(Privacy.class, Set.of(FeedbagSnac.FAMILY, PrivacySnac.FAMILY), this);
    }

    @Override
    public Live<Settings> settings() {
        return settings;
    }

    @Override
    public Completable setMode(Mode mode) {
        return list.edit(book -> PrivacyPlans.setMode(book, mode));
    }

    @Override
    public Completable allow(UserId user) {
        return list.edit(book -> PrivacyPlans.put(book, user, FeedbagItem.PERMIT, FeedbagItem.DENY));
    }

    @Override
    public Completable deny(UserId user) {
        return list.edit(book -> PrivacyPlans.put(book, user, FeedbagItem.DENY, FeedbagItem.PERMIT));
    }

    @Override
    public Completable forget(UserId user) {
        return list.edit(book -> PrivacyPlans.take(book, user, FeedbagItem.PERMIT, FeedbagItem.DENY));
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.list;

import im.parley.Live;
import im.parley.UserId;
import im.parley.oscar.OscarVisibility;
import im.parley.oscar.internal.feature.FeatureSetup;
import im.parley.oscar.internal.feature.SessionFeature;
import im.parley.oscar.internal.feature.SessionParts;
import im.parley.oscar.snac.feedbag.FeedbagItem;
import im.parley.oscar.snac.feedbag.FeedbagSnac;
import io.reactivex.rxjava3.core.Completable;

/** ICQ's visible, invisible and ignore lists: items of the list. */
public final class PrivacyVisibility implements SessionFeature, OscarVisibility {
    private final BuddyListSync list;
    private final Live<Lists> lists;

    public PrivacyVisibility(FeatureSetup setup, BuddyListSync list) {
        this.list = list;
        this.lists = list.view(book -> new Lists(
                PrivacyPlans.members(book, FeedbagItem.PERMIT, setup::user),
                PrivacyPlans.members(book, FeedbagItem.DENY, setup::user),
                PrivacyPlans.members(book, FeedbagItem.IGNORE, setup::user)));
    }

    @Override
    public void offer(SessionParts parts) {
        parts.add(OscarVisibility.class, FeedbagSnac.FAMILY, this);
    }

    @Override
    public Live<Lists> lists() {
        return lists;
    }

    @Override
    public Completable add(Which which, UserId user) {
        return list.edit(book -> PrivacyPlans.put(book, user, type(which)));
    }

    @Override
    public Completable remove(Which which, UserId user) {
        return list.edit(book -> PrivacyPlans.take(book, user, type(which)));
    }

    private static int type(Which which) {
        return switch (which) {
            case VISIBLE -> FeedbagItem.PERMIT;
            case INVISIBLE -> FeedbagItem.DENY;
            case IGNORED -> FeedbagItem.IGNORE;
        };
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.list;

import im.parley.Live;
import im.parley.oscar.OscarPreferences;
import im.parley.oscar.internal.feature.SessionFeature;
import im.parley.oscar.internal.feature.SessionParts;
import im.parley.oscar.snac.feedbag.FeedbagItem;
import im.parley.oscar.snac.feedbag.FeedbagSnac;
import io.reactivex.rxjava3.core.Completable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The preferences item, and that bit of the privacy item which is a preference too. */
public final class BuddyPreferences implements SessionFeature, OscarPreferences {
    private final BuddyListSync list;
    private final Live<Map<Preference, Boolean>> settings;

    public BuddyPreferences(BuddyListSync list) {
        this.list = list;
        this.settings = list.view(BuddyPreferences::read);
    }

    @Override
    public void offer(SessionParts parts) {
        parts.add(OscarPreferences.class, FeedbagSnac.FAMILY, this);
    }

    private static Map<Preference, Boolean> read(FeedbagBook book) {
        Map<Preference, Boolean> said = new EnumMap<>(Preference.class);
        Optional<FeedbagItem> item = book.only(FeedbagItem.PREFERENCES);
        for (Preference one : Preference.values()) {
            if (one.number() >= 0) {
                item.filter(preferences -> preferences.hasPreference(one.number()))
                        .ifPresent(preferences -> said.put(one, preferences.preference(one.number())));
            }
        }
        book.only(FeedbagItem.PRIVACY)
                .flatMap(FeedbagItem::hidesWireless)
                .ifPresent(hides -> said.put(Preference.HIDE_WIRELESS, hides));
        return Map.copyOf(said);
    }

    @Override
    public Live<Map<Preference, Boolean>> settings() {
        return settings;
    }

    @Override
    public Completable set(Preference preference, boolean on) {
        return list.edit(book -> BuddyPlans.preference(book, preference, on));
    }
}

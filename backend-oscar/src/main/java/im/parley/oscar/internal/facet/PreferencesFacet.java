// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.facet;

import im.parley.Live;
import im.parley.oscar.OscarPreferences;
import im.parley.spi.Facets;
import io.reactivex.rxjava3.core.Completable;
import java.util.Map;

/** Takes preferences to the present session, and keeps what the last one told. */
final class PreferencesFacet implements OscarPreferences {
    private final Facets facets;
    private final Live<Map<Preference, Boolean>> settings;

    PreferencesFacet(Facets facets) {
        this.facets = facets;
        this.settings = facets.live(OscarPreferences.class, Map.of(), OscarPreferences::settings);
    }

    @Override
    public Live<Map<Preference, Boolean>> settings() {
        return settings;
    }

    @Override
    public Completable set(Preference preference, boolean on) {
        return facets.run(OscarPreferences.class, part -> part.set(preference, on));
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.internal.facet;

import im.parley.Extension;
import im.parley.UserId;
import im.parley.extension.AccountSettings;
import im.parley.extension.BuddyIcons;
import im.parley.extension.Directory;
import im.parley.extension.People;
import im.parley.extension.Privacy;
import im.parley.extension.Profiles;
import im.parley.extension.Warnings;
import im.parley.spi.Facets;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Makes the facets that several protocols have. */
public final class NeutralFacets {
    private NeutralFacets() {}

    /**
     * Returns what makes each of them.
     *
     * @param ours throws when somebody is no user of the account's protocol
     * @param facets leads to the present session
     */
    public static Map<Class<? extends Extension>, Supplier<Extension>> makers(Consumer<UserId> ours, Facets facets) {
        return Map.ofEntries(
                Map.entry(Profiles.class, () -> new DefaultProfiles(ours, facets)),
                Map.entry(Privacy.class, () -> new DefaultPrivacy(ours, facets)),
                Map.entry(Warnings.class, () -> new DefaultWarnings(ours, facets)),
                Map.entry(BuddyIcons.class, () -> new DefaultBuddyIcons(ours, facets)),
                Map.entry(AccountSettings.class, () -> new DefaultAccountSettings(facets)),
                Map.entry(Directory.class, () -> new DefaultDirectory(ours, facets)),
                Map.entry(People.class, () -> new DefaultPeople(ours, facets)));
    }
}

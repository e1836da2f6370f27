// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.art;

import im.parley.oscar.OscarPeople;
import im.parley.oscar.internal.feature.FeatureSetup;
import im.parley.oscar.internal.feature.list.ListedArt;

/** Icons and other art: the two features that share one exchange. */
public record Artwork(OwnArtwork own, Icons icons) {
    public Artwork(FeatureSetup setup, ListedArt list, OscarPeople people) {
        this(setup, list, people, new ArtExchange(setup));
    }

    private Artwork(FeatureSetup setup, ListedArt list, OscarPeople people, ArtExchange exchange) {
        this(setup, people, exchange, new OwnArtwork(setup, list, exchange));
    }

    private Artwork(FeatureSetup setup, OscarPeople people, ArtExchange exchange, OwnArtwork own) {
        this(own, new Icons(setup, people, exchange, own));
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature;

/** Icons and other art: the two features that share one exchange. */
public record Artwork(OwnArtwork own, Icons icons) {
    public Artwork(FeatureSetup setup, BuddyListSync list, PeopleTracking people) {
        this(setup, list, people, new ArtExchange(setup));
    }

    private Artwork(FeatureSetup setup, BuddyListSync list, PeopleTracking people, ArtExchange exchange) {
        this(setup, people, exchange, new OwnArtwork(setup, list, exchange));
    }

    private Artwork(FeatureSetup setup, PeopleTracking people, ArtExchange exchange, OwnArtwork own) {
        this(own, new Icons(setup, people, exchange, own));
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley;

import java.util.Set;

/**
 * What works here and now. Before sign-on: what the backend can do. After: what this server lets it do.
 *
 * @param maxMessageBytes the largest message the server takes, in bytes of its encoded text; 0 when unknown
 */
public record Capabilities(Set<Feature> features, Set<Class<? extends Extension>> extensions, int maxMessageBytes) {
    public Capabilities {
        features = Set.copyOf(features);
        extensions = Set.copyOf(extensions);
    }

    public boolean has(Feature feature) {
        return features.contains(feature);
    }
}

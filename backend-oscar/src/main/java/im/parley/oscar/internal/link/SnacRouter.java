// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.link;

import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacFrame;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Which features a SNAC goes to, in the order in which they asked for it. Filled while a session is made, then only
 * read.
 */
public final class SnacRouter {
    private final Map<Class<?>, Consumer<SnacFrame>> routes = new HashMap<>();

    public SnacRouter() {}

    public <T extends Snac> SnacRouter on(Class<T> type, Consumer<? super T> feature) {
        return onFrame(type, frame -> feature.accept(type.cast(frame.body())));
    }

    /** Routes with the header, for features that look at its flags. */
    public SnacRouter onFrame(Class<? extends Snac> type, Consumer<SnacFrame> feature) {
        routes.merge(type, feature, Consumer::andThen);
        return this;
    }

    /** Returns false when the SNAC has no route. */
    public boolean route(SnacFrame frame) {
        Consumer<SnacFrame> feature = routes.get(frame.body().getClass());
        if (feature == null) {
            return false;
        }
        feature.accept(frame);
        return true;
    }
}

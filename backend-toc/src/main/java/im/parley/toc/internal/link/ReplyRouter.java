// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.link;

import im.parley.toc.wire.reply.TocReply;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Which features a line goes to, one after the other. Filled while a session is made, then only read. */
public final class ReplyRouter {
    private final Map<Class<?>, Consumer<TocReply>> routes = new HashMap<>();

    public ReplyRouter() {}

    /** Names who takes lines of a type, after those who were named before. */
    public <T extends TocReply> ReplyRouter on(Class<T> type, Consumer<? super T> feature) {
        routes.merge(type, line -> feature.accept(type.cast(line)), Consumer::andThen);
        return this;
    }

    /** Takes a line to whoever is named for it. */
    public void route(TocReply line) {
        Consumer<TocReply> features = routes.get(line.getClass());
        if (features != null) {
            features.accept(line);
        }
    }
}

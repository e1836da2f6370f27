// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.session;

import im.parley.toc.wire.reply.TocReply;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Which feature a line goes to. Filled while a session is made, then only read. */
final class ReplyRouter {
    private final Map<Class<?>, Consumer<TocReply>> routes = new HashMap<>();

    <T extends TocReply> ReplyRouter on(Class<T> type, Consumer<? super T> feature) {
        if (routes.put(type, line -> feature.accept(type.cast(line))) != null) {
            throw new IllegalStateException(type.getSimpleName() + " has two routes");
        }
        return this;
    }

    /** Returns false when the line has no route. */
    boolean route(TocReply line) {
        Consumer<TocReply> feature = routes.get(line.getClass());
        if (feature == null) {
            return false;
        }
        feature.accept(line);
        return true;
    }
}

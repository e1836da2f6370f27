// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.session;

import java.util.Set;

/** What sessions offer to facets. */
public final class SessionPartsOf {
    private SessionPartsOf() {}

    public static Set<Class<?>> toc1() {
        return ((TocSession) Talk.toc1().online()).parts();
    }

    public static Set<Class<?>> toc2() {
        return ((TocSession) new Talk().online()).parts();
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.session;

import im.parley.Extension;
import java.util.Set;

/** What sessions offer to facets. */
public final class SessionPartsOf {
    private SessionPartsOf() {}

    public static Set<Class<? extends Extension>> toc1() {
        return ((TocSession) Talk.toc1().online()).facets();
    }

    public static Set<Class<? extends Extension>> toc2() {
        return ((TocSession) new Talk().online()).facets();
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.e2e;

import im.parley.testkit.server.toc.TocProfile;
import java.util.Arrays;
import java.util.stream.Stream;

/** A way to sign on, to one kind of server. The kinds differ in TOC alone, so OSCAR's ways lead to one of them. */
record Route(Way way, TocProfile profile) {
    static Stream<Route> all() {
        return Arrays.stream(Way.values()).flatMap(Route::by);
    }

    static Stream<Route> by(Way way) {
        return Arrays.stream(TocProfile.values())
                .filter(profile -> way.isToc() || profile == TocProfile.AOL)
                .map(profile -> new Route(way, profile));
    }

    @Override
    public String toString() {
        return way.isToc() ? way + " at " + profile : way.name();
    }
}

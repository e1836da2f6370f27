// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import im.parley.oscar.snac.buddy.BuddyRights;
import im.parley.oscar.snac.buddy.BuddyRightsQuery;
import im.parley.oscar.snac.buddy.UnwatchBuddies;
import im.parley.oscar.snac.buddy.UnwatchTemporarily;
import im.parley.oscar.snac.buddy.WatchBuddies;
import im.parley.oscar.snac.buddy.WatchTemporarily;
import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.TlvBlock;
import im.parley.testkit.server.Dispatch;
import im.parley.testkit.server.ScreenName;
import im.parley.testkit.server.World;
import java.util.List;

/** Food group 03: buddies that no list keeps. */
final class BuddyHandlers {
    private final World world;

    BuddyHandlers(World world) {
        this.world = world;
    }

    void addTo(Dispatch<Request, Snac> handlers) {
        handlers.on(BuddyRightsQuery.class, (request, query) -> request.reply(rights()))
                .on(WatchBuddies.class, (request, snac) -> watch(request, snac.names()))
                .on(WatchTemporarily.class, (request, snac) -> watch(request, snac.names()))
                .on(UnwatchBuddies.class, (request, snac) -> unwatch(request, snac.names()))
                .on(UnwatchTemporarily.class, (request, snac) -> unwatch(request, snac.names()));
    }

    private static BuddyRights rights() {
        return new BuddyRights(TlvBlock.builder()
                .u16(0x0001, 1000)
                .u16(0x0002, 1000)
                .u16(0x0003, 512)
                .u16(0x0004, 100)
                .build());
    }

    private void watch(Request request, List<String> names) {
        world.watching().add(request.user(), names.stream().map(ScreenName::of).toList());
    }

    private void unwatch(Request request, List<String> names) {
        world.watching()
                .remove(request.user(), names.stream().map(ScreenName::of).toList());
    }
}

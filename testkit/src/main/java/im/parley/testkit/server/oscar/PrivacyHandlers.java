// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import im.parley.oscar.snac.privacy.AddDenies;
import im.parley.oscar.snac.privacy.AddPermits;
import im.parley.oscar.snac.privacy.AddTemporaryPermits;
import im.parley.oscar.snac.privacy.PrivacyRights;
import im.parley.oscar.snac.privacy.PrivacyRightsQuery;
import im.parley.oscar.snac.privacy.RemoveDenies;
import im.parley.oscar.snac.privacy.RemovePermits;
import im.parley.oscar.snac.privacy.RemoveTemporaryPermits;
import im.parley.oscar.snac.privacy.SetVisibleClasses;
import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.TlvBlock;
import im.parley.testkit.server.Dispatch;
import im.parley.testkit.server.Privacy;
import im.parley.testkit.server.PrivacyMode;
import im.parley.testkit.server.ScreenName;
import im.parley.testkit.server.World;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Food group 09: privacy of clients that keep no list. The mode follows from what they add last; somebody who adds only
 * its own name means nobody else.
 */
final class PrivacyHandlers {
    private final World world;

    PrivacyHandlers(World world) {
        this.world = world;
    }

    void addTo(Dispatch<Request, Snac> handlers) {
        handlers.on(PrivacyRightsQuery.class, (request, query) -> request.reply(rights()))
                .on(AddPermits.class, (request, snac) -> permit(request, idents(snac.names())))
                .on(AddDenies.class, (request, snac) -> deny(request, idents(snac.names())))
                .on(
                        RemovePermits.class,
                        (request, snac) -> change(request, privacy -> privacy.noLongerPermitting(idents(snac.names()))))
                .on(
                        RemoveDenies.class,
                        (request, snac) -> change(request, privacy -> privacy.noLongerDenying(idents(snac.names()))))
                .on(
                        AddTemporaryPermits.class,
                        (request, snac) -> change(request, privacy -> privacy.permitting(idents(snac.names()))))
                .on(
                        RemoveTemporaryPermits.class,
                        (request, snac) -> change(request, privacy -> privacy.noLongerPermitting(idents(snac.names()))))
                .ignore(SetVisibleClasses.class);
    }

    private static PrivacyRights rights() {
        return new PrivacyRights(TlvBlock.builder()
                .u16(0x0001, 200)
                .u16(0x0002, 200)
                .u16(0x0003, 200)
                .build());
    }

    private void permit(Request request, Set<String> names) {
        change(
                request,
                privacy -> isSelf(request, names)
                        ? privacy.withMode(PrivacyMode.DENY_ALL)
                        : privacy.permitting(names).withMode(PrivacyMode.PERMIT_SOME));
    }

    private void deny(Request request, Set<String> names) {
        change(
                request,
                privacy -> isSelf(request, names)
                        ? privacy.withMode(PrivacyMode.PERMIT_ALL)
                        : privacy.denying(names).withMode(PrivacyMode.DENY_SOME));
    }

    private void change(Request request, UnaryOperator<Privacy> change) {
        world.watching().privacy(request.user(), change);
    }

    private static boolean isSelf(Request request, Set<String> names) {
        return names.equals(Set.of(request.user().name().ident()));
    }

    private static Set<String> idents(List<String> names) {
        return names.stream().map(name -> ScreenName.of(name).ident()).collect(Collectors.toSet());
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.people;

import im.parley.Live;
import im.parley.UserId;
import im.parley.extension.Warnings;
import im.parley.oscar.internal.feature.FeatureSetup;
import im.parley.oscar.internal.feature.SessionFeature;
import im.parley.oscar.internal.feature.SessionParts;
import im.parley.oscar.internal.link.Remembered;
import im.parley.oscar.internal.link.SnacLink;
import im.parley.oscar.internal.link.SnacRouter;
import im.parley.oscar.snac.icbm.IcbmSnac;
import im.parley.oscar.snac.icbm.WarnResult;
import im.parley.oscar.snac.icbm.WarnUser;
import im.parley.oscar.snac.service.SelfInfo;
import im.parley.oscar.snac.service.WarningReceived;
import im.parley.oscar.wire.UserInfo;
import im.parley.spi.LiveSource;
import im.parley.spi.SessionContext;
import io.reactivex.rxjava3.core.Completable;
import java.util.Optional;
import java.util.function.Function;

/** Warning others and being warned. What comes is the reader's. */
public final class WarningLevels implements SessionFeature, Warnings {
    private static final int TENTHS = 10;

    private final SnacLink link;
    private final SessionContext context;
    private final Function<String, UserId> user;
    private final Remembered remembered;
    private final LiveSource<Integer> level;
    private boolean toldOfUs;

    /** Our level as the last session knew it. */
    private record Level(int percent) {}

    public WarningLevels(FeatureSetup setup) {
        this.link = setup.link();
        this.context = setup.context();
        this.user = setup::user;
        this.remembered = setup.account().remembered();
        this.level =
                new LiveSource<>(remembered.get(Level.class).map(Level::percent).orElse(0));
    }

    @Override
    public void route(SnacRouter router) {
        router.on(WarningReceived.class, this::warned).on(SelfInfo.class, this::seen);
    }

    @Override
    public void offer(SessionParts parts) {
        parts.add(Warnings.class, IcbmSnac.FAMILY, this);
    }

    @Override
    public Live<Integer> ownLevel() {
        return level.live();
    }

    @Override
    public Completable warn(UserId target, boolean anonymously) {
        WarnUser warning =
                anonymously ? WarnUser.anonymously(target.normalized()) : WarnUser.openly(target.normalized());
        return link.request(warning, WarnResult.class).ignoreElement();
    }

    /** Takes SNAC(01,10). */
    private void warned(WarningReceived warning) {
        keep(percent(warning.level()));
        tell(warning.by().map(UserInfo::screenName).map(user));
    }

    /**
     * Takes SNAC(01,0F), which servers repeat. That a warning wears off is told by nothing else; that the level rises is
     * told by the warning.
     */
    private void seen(SelfInfo self) {
        int before = level.live().value();
        int now = percent(self.user().warningLevel());
        boolean wornOff = toldOfUs && now < before;
        toldOfUs = true;
        keep(now);
        if (wornOff) {
            tell(Optional.empty());
        }
    }

    private void keep(int percent) {
        remembered.put(Level.class, new Level(percent));
        level.set(percent);
    }

    private void tell(Optional<UserId> by) {
        context.emit(new Warned(level.live().value(), by, context.clock().instant()));
    }

    /** Returns a level as people read it. */
    public static int percent(int tenths) {
        return (tenths + TENTHS / 2) / TENTHS;
    }
}

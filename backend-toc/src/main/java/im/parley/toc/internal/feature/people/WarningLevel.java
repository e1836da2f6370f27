// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature.people;

import im.parley.Live;
import im.parley.UserId;
import im.parley.extension.Warnings;
import im.parley.spi.LiveSource;
import im.parley.toc.internal.feature.FeatureSetup;
import im.parley.toc.internal.feature.Question;
import im.parley.toc.internal.feature.SessionFeature;
import im.parley.toc.internal.feature.SessionParts;
import im.parley.toc.internal.link.ReplyRouter;
import im.parley.toc.wire.TocErrorCode;
import im.parley.toc.wire.command.TocEvil;
import im.parley.toc.wire.reply.Eviled;
import io.reactivex.rxjava3.core.Completable;

/** Warnings: ours, and those we give. Heard by the reader; anybody may warn. */
public final class WarningLevel implements SessionFeature, Warnings {
    private final FeatureSetup setup;
    private final LiveSource<Integer> level = new LiveSource<>(0);

    public WarningLevel(FeatureSetup setup) {
        this.setup = setup;
    }

    @Override
    public void route(ReplyRouter router) {
        router.on(Eviled.class, this::warned);
    }

    @Override
    public void offer(SessionParts parts) {
        parts.add(Warnings.class, this);
    }

    private void warned(Eviled line) {
        if (line.level() != level.live().value()) {
            level.set(line.level());
            setup.context()
                    .emit(new Warned(
                            line.level(),
                            line.by().map(setup::user),
                            setup.context().clock().instant()));
        }
    }

    @Override
    public Live<Integer> ownLevel() {
        return level.live();
    }

    @Override
    public Completable warn(UserId user, boolean anonymously) {
        String name = user.normalized();
        return setup.questions()
                .tell(Question.of(new TocEvil(name, anonymously), "the warning of " + name)
                        .about(name)
                        .refusedBy(TocErrorCode.WARNING_NOT_AVAILABLE));
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature.list;

import im.parley.Live;
import im.parley.UserId;
import im.parley.extension.Privacy;
import im.parley.spi.LiveSource;
import im.parley.toc.internal.feature.FeatureSetup;
import im.parley.toc.internal.feature.SessionFeature;
import im.parley.toc.internal.feature.SessionParts;
import im.parley.toc.wire.PermitMode;
import io.reactivex.rxjava3.core.Completable;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Who may see us and write to us: a part of the list that the server keeps, and edited as such. */
public final class PrivacySettings implements SessionFeature, Privacy {
    private final FeatureSetup setup;
    private final BuddyListSync list;
    private final LiveSource<Settings> settings = new LiveSource<>(Settings.OPEN);

    public PrivacySettings(FeatureSetup setup, BuddyListSync list) {
        this.setup = setup;
        this.list = list;
        list.onChange(this::changed);
    }

    @Override
    public void offer(SessionParts parts) {
        parts.add(Privacy.class, this);
    }

    /** The list may go on changing meanwhile, on another thread; what is told last is what holds. */
    private void changed() {
        PrivacyLists now;
        do {
            now = PrivacyLists.of(list.list());
            settings.set(new Settings(mode(now.mode()), users(now.permits()), users(now.denies())));
        } while (!now.equals(PrivacyLists.of(list.list())));
    }

    private Set<UserId> users(List<String> names) {
        return names.stream().map(setup::user).collect(Collectors.toSet());
    }

    static Mode mode(PermitMode mode) {
        return switch (mode) {
            case PERMIT_ALL -> Mode.ALLOW_ALL;
            case DENY_ALL -> Mode.DENY_ALL;
            case PERMIT_SOME -> Mode.ALLOW_LISTED;
            case DENY_SOME -> Mode.DENY_LISTED;
            case BUDDIES_ONLY -> Mode.ALLOW_BUDDIES;
        };
    }

    static PermitMode mode(Mode mode) {
        return switch (mode) {
            case ALLOW_ALL -> PermitMode.PERMIT_ALL;
            case DENY_ALL -> PermitMode.DENY_ALL;
            case ALLOW_LISTED -> PermitMode.PERMIT_SOME;
            case DENY_LISTED -> PermitMode.DENY_SOME;
            case ALLOW_BUDDIES -> PermitMode.BUDDIES_ONLY;
        };
    }

    @Override
    public Live<Settings> settings() {
        return settings.live();
    }

    @Override
    public Completable setMode(Mode mode) {
        return edit(lists -> lists.withMode(mode(mode)));
    }

    @Override
    public Completable allow(UserId user) {
        return edit(lists -> lists.permitting(user.normalized()));
    }

    @Override
    public Completable deny(UserId user) {
        return edit(lists -> lists.denying(user.normalized()));
    }

    @Override
    public Completable forget(UserId user) {
        return edit(lists -> lists.forgetting(user.normalized()));
    }

    private Completable edit(UnaryOperator<PrivacyLists> edit) {
        return list.edit(now -> edit.apply(PrivacyLists.of(now)).in(now));
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature.people;

import im.parley.UnsupportedFeatureException;
import im.parley.UserId;
import im.parley.extension.BuddyIcons;
import im.parley.toc.Toc;
import im.parley.toc.internal.feature.FeatureSetup;
import im.parley.toc.internal.feature.SessionFeature;
import im.parley.toc.internal.feature.SessionParts;
import im.parley.toc.internal.link.ReplyRouter;
import im.parley.toc.wire.reply.Bart2;
import im.parley.toc.wire.reply.BartItem;
import im.parley.toc.wire.reply.UpdateBuddy2;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Maybe;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import okio.ByteString;

/**
 * Icons, of which TOC tells the hashes and nothing else: whoever wants the picture has to have it from elsewhere. Lines
 * come from the reader alone.
 */
public final class IconHashes implements SessionFeature, BuddyIcons {
    /** Stands for no icon. */
    private static final ByteString NONE = ByteString.decodeHex("0201d20472");

    private final FeatureSetup setup;
    private final Map<UserId, ByteString> hashes = new HashMap<>();

    public IconHashes(FeatureSetup setup) {
        this.setup = setup;
    }

    @Override
    public void route(ReplyRouter router) {
        router.on(Bart2.class, this::told).on(UpdateBuddy2.class, this::changed);
    }

    @Override
    public void offer(SessionParts parts) {
        if (!setup.isToc1()) {
            parts.add(BuddyIcons.class, this);
        }
    }

    private void told(Bart2 line) {
        UserId who = setup.user(line.user());
        Optional<ByteString> hash = line.items().stream()
                .filter(item -> item.type() == BartItem.ICON)
                .map(BartItem::data)
                .filter(data -> data.size() > 0 && !data.equals(NONE))
                .findFirst();
        Optional<ByteString> before =
                Optional.ofNullable(hash.isPresent() ? hashes.put(who, hash.get()) : hashes.remove(who));
        if (!hash.equals(before)) {
            setup.context()
                    .emit(new IconChange(who, hash, setup.context().clock().instant()));
        }
    }

    /** Whoever is gone shows nothing, and is told anew on coming back. */
    private void changed(UpdateBuddy2 line) {
        if (!line.online()) {
            hashes.remove(setup.user(line.user()));
        }
    }

    @Override
    public Maybe<Icon> of(UserId user) {
        return Maybe.error(unsupported("fetching icons"));
    }

    @Override
    public Completable set(ByteString picture) {
        return Completable.error(unsupported("setting an icon"));
    }

    @Override
    public Completable clear() {
        return Completable.error(unsupported("setting an icon"));
    }

    private static UnsupportedFeatureException unsupported(String feature) {
        return new UnsupportedFeatureException(Toc.PROTOCOL, feature);
    }
}

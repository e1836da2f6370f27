// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.art;

import im.parley.UserId;
import im.parley.extension.BuddyIcons;
import im.parley.oscar.OscarPeople;
import im.parley.oscar.internal.feature.FeatureSetup;
import im.parley.oscar.internal.feature.SessionFeature;
import im.parley.oscar.internal.feature.SessionParts;
import im.parley.oscar.internal.feature.people.Sighting;
import im.parley.oscar.snac.feedbag.FeedbagSnac;
import im.parley.oscar.wire.BartId;
import im.parley.oscar.wire.UserInfo;
import im.parley.spi.SessionContext;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Maybe;
import java.util.Optional;
import okio.ByteString;

/** Whose icon is which, and ours. Told by the reader; asked by any thread. */
public final class Icons implements SessionFeature, Sighting, BuddyIcons {
    private final SessionContext context;
    private final OscarPeople people;
    private final ArtExchange exchange;
    private final OwnArtwork own;
    private final KnownIcons known;

    Icons(FeatureSetup setup, OscarPeople people, ArtExchange exchange, OwnArtwork own) {
        this.context = setup.context();
        this.people = people;
        this.exchange = exchange;
        this.own = own;
        this.known = setup.account().remembered().getOrPut(KnownIcons.class, KnownIcons::new);
    }

    @Override
    public void offer(SessionParts parts) {
        parts.add(BuddyIcons.class, FeedbagSnac.FAMILY, this);
    }

    @Override
    public void seen(UserId who, UserInfo info) {
        Optional<BartId> icon = info.icon();
        if (icon.filter(Icons::isOnItsWay).isPresent()) {
            return;
        }
        Optional<ByteString> hash = icon.map(BartId::data);
        if (!known.tell(who, hash).equals(hash)) {
            context.emit(new IconChange(who, hash, context.clock().instant()));
        }
    }

    /** Announced, and not uploaded yet; those who show it are told again when it is. */
    private static boolean isOnItsWay(BartId icon) {
        return icon.has(BartId.UNKNOWN_TO_SERVER);
    }

    @Override
    public Maybe<Icon> of(UserId user) {
        return people.info(user)
                .map(UserInfo::icon)
                .switchIfEmpty(Maybe.fromSupplier(() -> known.find(user).map(BartId::icon)))
                .flatMap(icon -> icon.map(Maybe::just).orElseGet(Maybe::empty))
                .flatMap(icon -> exchange.fetch(user, icon).map(bytes -> new Icon(icon.data(), bytes)));
    }

    @Override
    public Completable set(ByteString picture) {
        return own.show(BartId.BUDDY_ICON, picture);
    }

    @Override
    public Completable clear() {
        return own.hide(BartId.BUDDY_ICON);
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.room;

import im.parley.UserId;
import im.parley.extension.ChatRoom;
import im.parley.oscar.internal.feature.Cookies;
import im.parley.oscar.internal.feature.FeatureSetup;
import im.parley.oscar.internal.link.SnacLink;
import im.parley.oscar.snac.chatnav.RoomId;
import im.parley.oscar.snac.icbm.ChatInvitation;
import im.parley.oscar.snac.icbm.Icbm;
import im.parley.oscar.snac.icbm.IcbmParameters;
import im.parley.oscar.snac.icbm.IcbmParametersQuery;
import im.parley.oscar.snac.icbm.IcbmResponse;
import im.parley.oscar.snac.icbm.IncomingIcbm;
import im.parley.oscar.snac.icbm.Rendezvous;
import im.parley.oscar.snac.icbm.SendIcbm;
import im.parley.oscar.wire.Capability;
import im.parley.spi.RoomInvitation;
import im.parley.spi.RoomName;
import io.reactivex.rxjava3.core.Completable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Invitations into rooms, both ways: messages on channel 2 of food group 04. Used by any thread. */
final class RoomInvitations {
    private final FeatureSetup setup;
    private final SnacLink link;
    private final Recent<Long, Invited> sent = new Recent<>();
    private final Recent<RoomName, RoomId> received = new Recent<>();

    /** Whom we invited where. */
    private record Invited(RoomPlace place, UserId user) {}

    /** The latest of what peers may refer to; a bound on what they can make us remember. */
    private static final class Recent<K, V> {
        private static final int MOST = 100;

        private final ReentrantLock lock = new ReentrantLock();
        private final Map<K, V> entries = new LinkedHashMap<>();

        void put(K key, V value) {
            lock.lock();
            try {
                entries.put(key, value);
                if (entries.size() > MOST) {
                    entries.remove(entries.keySet().iterator().next());
                }
            } finally {
                lock.unlock();
            }
        }

        Optional<V> get(K key) {
            lock.lock();
            try {
                return Optional.ofNullable(entries.get(key));
            } finally {
                lock.unlock();
            }
        }

        @Nullable
        V remove(K key) {
            lock.lock();
            try {
                return entries.remove(key);
            } finally {
                lock.unlock();
            }
        }
    }

    RoomInvitations(FeatureSetup setup) {
        this.setup = setup;
        this.link = setup.link();
    }

    /** Returns the room that somebody has invited us to under this name. */
    Optional<RoomId> to(RoomName room) {
        return received.get(room);
    }

    /** The room is not there any more. Returns false when nobody had invited us. */
    boolean forget(RoomName room) {
        return received.remove(room) != null;
    }

    /** Sends SNAC(04,06); what the server does not refuse it has handed on. */
    Completable invite(RoomPlace place, UserId user, String text) {
        return Completable.defer(() -> {
            long cookie = Cookies.next();
            sent.put(cookie, new Invited(place, user));
            Rendezvous proposal = new ChatInvitation(place.id(), text).proposal(cookie);
            return confirmed(SendIcbm.rendezvous(user.normalized(), proposal)).doOnError(error -> sent.remove(cookie));
        });
    }

    private Completable confirmed(SendIcbm message) {
        return link.confirm(message, new IcbmParametersQuery(), IcbmParameters.class);
    }

    /** Takes SNAC(04,07) when it is about rooms. */
    boolean came(IncomingIcbm icbm) {
        if (icbm.channel() != Icbm.RENDEZVOUS) {
            return false;
        }
        Optional<Rendezvous> about =
                icbm.rendezvous().filter(told -> told.capability().equals(Capability.CHAT));
        if (about.isEmpty()) {
            return false;
        }
        UserId sender = setup.user(icbm.sender().screenName());
        Rendezvous rendezvous = about.get();
        Optional<ChatInvitation> invitation = ChatInvitation.of(rendezvous);
        invitation.ifPresent(told -> received(told, sender, rendezvous.cookie()));
        boolean declined = rendezvous.step() == Rendezvous.CANCEL || rendezvous.step() == Rendezvous.REJECT;
        return invitation.isPresent()
                || declined
                        && declined(
                                rendezvous.cookie(), sender, rendezvous.text().orElse(""));
    }

    private void received(ChatInvitation invitation, UserId sender, long cookie) {
        RoomName room = RoomNames.of(invitation.room());
        if (invitation.room().isOfServer()) {
            received.put(room, invitation.room());
        }
        setup.context()
                .invited(new RoomInvitation(room, sender, invitation.text(), text -> decline(sender, cookie, text)));
    }

    /** Declines: as clients do when there is nothing to say, else by the end of the rendezvous, which carries a text. */
    private Completable decline(UserId inviter, long cookie, String text) {
        if (text.isBlank()) {
            return link.send(IcbmResponse.decline(cookie, inviter.normalized(), IcbmResponse.DECLINED));
        }
        return confirmed(SendIcbm.rendezvous(inviter.normalized(), ChatInvitation.refusal(cookie, text)));
    }

    /** Takes SNAC(04,0B) when it is about one of ours. */
    boolean answered(IcbmResponse response) {
        return response.proposalCode().isPresent()
                && declined(response.cookie(), setup.user(response.screenName()), "");
    }

    private boolean declined(long cookie, UserId user, String text) {
        Invited invited = sent.remove(cookie);
        if (invited == null) {
            return false;
        }
        RoomPlace place = invited.place();
        place.context()
                .emit(new ChatRoom.Declined(
                        place.context().room(),
                        user,
                        text,
                        setup.context().clock().instant()));
        return true;
    }
}

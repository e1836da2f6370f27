// SPDX-License-Identifier: Apache-2.0
package im.parley.toc;

import im.parley.Extension;
import im.parley.ExtensionEvent;
import im.parley.UserId;
import io.reactivex.rxjava3.annotations.CheckReturnValue;
import io.reactivex.rxjava3.core.Completable;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import okio.ByteString;

/**
 * Offers of direct connections, such as for a file, which TOC can take and never make. What crosses such a connection is
 * no business of TOC's: whoever accepts connects to the offer's address and speaks the service's own protocol there. That
 * an offer was taken back is not told.
 */
public interface TocOffers extends Extension {
    /** The service of somebody who wants to send files. */
    UUID SEND_FILE = UUID.fromString("09461343-4c7f-11d1-8222-444553540000");

    /**
     * Says what our program can do, in place of what it said before; most people's programs offer nothing else. Said again
     * after a reconnect.
     */
    @CheckReturnValue
    Completable announce(Set<UUID> capabilities);

    /** Tells the one who offered that we are about to connect. */
    @CheckReturnValue
    Completable accept(Offer offer);

    /** Refuses an offer, or takes an acceptance back. */
    @CheckReturnValue
    Completable decline(Offer offer);

    /**
     * Somebody offers a direct connection. Addresses are what the other side and the server say: nothing obliges them to
     * be true.
     *
     * @param service what it is for
     * @param cookie names the offer
     * @param sequence 1 for the first try
     * @param meetAt the IPv4 address to meet at
     * @param claimed the address that the other side says is its own
     * @param verified the address that the server saw
     * @param message words for people
     * @param files what is to be sent
     */
    record Offer(
            UserId from,
            UUID service,
            ByteString cookie,
            int sequence,
            String meetAt,
            String claimed,
            String verified,
            int port,
            Optional<String> message,
            Optional<Files> files,
            Instant at)
            implements ExtensionEvent {}

    /**
     * The files that somebody wants to send.
     *
     * @param name the only one's, or a pattern or folder; it comes from a stranger and must not become a path unseen
     */
    record Files(int count, long bytes, String name) {}
}

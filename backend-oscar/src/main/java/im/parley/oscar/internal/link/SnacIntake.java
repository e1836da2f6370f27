// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.link;

import im.parley.WireException;
import im.parley.oscar.snac.Snacs;
import im.parley.oscar.wire.SnacError;
import im.parley.oscar.wire.SnacFrame;
import im.parley.oscar.wire.SnacHeader;
import im.parley.oscar.wire.WireReader;
import im.parley.spi.SessionContext;
import java.util.Optional;

/**
 * What comes on one connection: to the request that waits for it, or else where the router says. What cannot be read,
 * and a refusal of nothing that waits, is told as trouble. For the reader's thread.
 */
public final class SnacIntake {
    private final SnacLink link;
    private final SnacRouter router;
    private final SessionContext context;

    public SnacIntake(SnacLink link, SnacRouter router, SessionContext context) {
        this.link = link;
        this.router = router;
        this.context = context;
    }

    /** Decodes a data frame; what cannot be read is told and does no harm. */
    public Optional<SnacFrame> decode(byte[] payload) {
        try {
            return Optional.of(Snacs.REGISTRY.decode(payload));
        } catch (WireException damaged) {
            if (!link.refuse(requestId(payload), damaged)) {
                context.problem(damaged, Optional.empty());
            }
            return Optional.empty();
        }
    }

    private static long requestId(byte[] payload) {
        return payload.length < SnacHeader.SIZE
                ? -1
                : SnacHeader.read(new WireReader(payload)).requestId();
    }

    /** Takes a SNAC to the request that waits for it; false when none does. */
    public boolean answer(SnacFrame frame) {
        return link.answer(frame);
    }

    /** Takes a SNAC that no request waits for to its feature. */
    public void route(SnacFrame frame) {
        if (!router.route(frame) && frame.body() instanceof SnacError refusal) {
            context.problem(SnacLink.refusal(refusal), Optional.empty());
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature.message;

import im.parley.spi.SessionContext;
import im.parley.toc.TocOffers;
import im.parley.toc.internal.feature.FeatureSetup;
import im.parley.toc.internal.feature.Question;
import im.parley.toc.internal.feature.SessionFeature;
import im.parley.toc.internal.feature.SessionParts;
import im.parley.toc.internal.link.ReplyRouter;
import im.parley.toc.wire.TocCapability;
import im.parley.toc.wire.WireText;
import im.parley.toc.wire.command.TocCommand;
import im.parley.toc.wire.command.TocRvousAccept;
import im.parley.toc.wire.command.TocRvousCancel;
import im.parley.toc.wire.command.TocSetCaps;
import im.parley.toc.wire.reply.RvousPropose;
import io.reactivex.rxjava3.core.Completable;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import okio.ByteString;

/** Offers of direct connections. Heard by the reader; anybody may answer. */
public final class OfferTracking implements SessionFeature, TocOffers {
    private static final int DESCRIPTION = 12;
    private static final int FILES = 10001;
    private static final int FILES_HEADER = 8;
    private static final ByteString END_OF_NAME = ByteString.of((byte) 0);
    private static final UUID UNKNOWN = new UUID(0, 0);

    private final FeatureSetup setup;

    public OfferTracking(FeatureSetup setup) {
        this.setup = setup;
    }

    @Override
    public void route(ReplyRouter router) {
        router.on(RvousPropose.class, this::proposed);
    }

    @Override
    public void offer(SessionParts parts) {
        parts.add(TocOffers.class, this);
    }

    @Override
    public List<TocCommand> introduction() {
        return setup.memory().capabilities().stream()
                .<TocCommand>map(OfferTracking::command)
                .toList();
    }

    private void proposed(RvousPropose line) {
        SessionContext context = setup.context();
        context.emit(new Offer(
                setup.user(line.user()),
                TocCapability.parse(line.service()).orElse(UNKNOWN),
                line.cookie(),
                line.sequence(),
                line.rendezvousIp(),
                line.proposerIp(),
                line.verifiedIp(),
                line.port(),
                line.tlv(DESCRIPTION).map(OfferTracking::text).filter(text -> !text.isBlank()),
                line.tlv(FILES).flatMap(OfferTracking::files),
                context.clock().instant()));
    }

    private static String text(ByteString bytes) {
        return WireText.decode(bytes.toByteArray()).text();
    }

    /** A subtype, a count, a size, and a name that may end with a NUL. */
    private static Optional<Files> files(ByteString bytes) {
        if (bytes.size() < FILES_HEADER) {
            return Optional.empty();
        }
        ByteBuffer in = bytes.asByteBuffer().position(Short.BYTES);
        int count = in.getShort() & 0xFFFF;
        long size = in.getInt() & 0xFFFF_FFFFL;
        int end = bytes.indexOf(END_OF_NAME, FILES_HEADER);
        ByteString name = bytes.substring(FILES_HEADER, end < 0 ? bytes.size() : end);
        return Optional.of(new Files(count, size, text(name)));
    }

    @Override
    public Completable announce(Set<UUID> capabilities) {
        return Completable.defer(() -> {
            setup.memory().keepCapabilities(capabilities);
            return setup.questions().tell(Question.of(command(capabilities), "what our program can do"));
        });
    }

    private static TocSetCaps command(Set<UUID> capabilities) {
        return new TocSetCaps(
                capabilities.stream().sorted().map(TocCapability::format).toList());
    }

    @Override
    public Completable accept(Offer offer) {
        return answer(new TocRvousAccept(
                offer.from().normalized(), offer.cookie(), TocCapability.format(offer.service()), List.of()));
    }

    @Override
    public Completable decline(Offer offer) {
        return answer(new TocRvousCancel(
                offer.from().normalized(), offer.cookie(), TocCapability.format(offer.service()), List.of()));
    }

    private Completable answer(TocCommand command) {
        return setup.questions().tell(Question.of(command, "our answer to an offer"));
    }
}

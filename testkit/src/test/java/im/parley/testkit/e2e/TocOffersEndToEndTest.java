// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.oscar.OscarProtocol;
import im.parley.oscar.OscarProtocol.Seen;
import im.parley.oscar.snac.icbm.FileOffer;
import im.parley.oscar.snac.icbm.IncomingIcbm;
import im.parley.oscar.snac.icbm.Rendezvous;
import im.parley.oscar.snac.icbm.SendIcbm;
import im.parley.oscar.wire.Capability;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.TlvBuilder;
import im.parley.testkit.contract.Patience;
import im.parley.testkit.contract.Person;
import im.parley.testkit.server.toc.TocProfile;
import im.parley.toc.TocOffers;
import im.parley.toc.TocOffers.Files;
import im.parley.toc.TocOffers.Offer;
import io.reactivex.rxjava3.subscribers.TestSubscriber;
import java.util.Optional;
import okio.ByteString;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An OSCAR user offers a file, and a TOC user answers. */
@ParameterizedClass
@EnumSource(TocProfile.class)
class TocOffersEndToEndTest {
    private static final long COOKIE = 0x0102030405060708L;

    private final TocProfile profile;

    TocOffersEndToEndTest(TocProfile profile) {
        this.profile = profile;
    }

    @ParameterizedTest
    @EnumSource(names = {"TOC1", "TOC2", "TOC2_LOGIN"})
    void offersOfFilesAreTakenAndRefused(Way way) {
        try (Scene scene = new Scene(profile)) {
            Person carol = scene.online(Way.BUCP, "carol");
            Person bob = scene.online(way, "bob");
            TestSubscriber<Seen> answers = carol.account()
                    .require(OscarProtocol.class)
                    .watch(IncomingIcbm.class)
                    .test();
            propose(carol);
            Offer offer = Scene.seen(bob, Offer.class, "the offer", any -> true);
            assertThat(offer.from()).isEqualTo(bob.idOf(carol));
            assertThat(offer.service()).isEqualTo(TocOffers.SEND_FILE);
            assertThat(offer.cookie()).isEqualTo(ByteString.decodeHex("0102030405060708"));
            assertThat(offer.port()).isEqualTo(5190);
            assertThat(offer.files()).contains(new Files(1, 12345, "notes.txt"));
            assertThat(offer.message())
                    .isEqualTo(profile == TocProfile.AOL ? Optional.of("my notes") : offer.message());

            TocOffers offers = bob.account().require(TocOffers.class);
            Patience.done(offers.accept(offer));
            assertThat(step(answers, 0)).isEqualTo(Rendezvous.ACCEPT);
            Patience.done(offers.decline(offer));
            assertThat(step(answers, 1)).isEqualTo(Rendezvous.CANCEL);
        }
    }

    private static void propose(Person carol) {
        TlvBuilder details = TlvBlock.builder()
                .u16(0x000A, 1)
                .u32(0x0002, 0xC0000207L)
                .u32(0x0003, 0xC0000208L)
                .u16(0x0005, 5190)
                .string(0x000C, "my notes");
        new FileOffer(FileOffer.FILE, 1, 12345, "notes.txt").addTo(details);
        Rendezvous proposal = new Rendezvous(Rendezvous.PROPOSE, COOKIE, Capability.SEND_FILE, details.build());
        Scene.send(carol, SendIcbm.rendezvous("bob", proposal));
    }

    private static int step(TestSubscriber<Seen> answers, int index) {
        answers.awaitCount(index + 1);
        IncomingIcbm icbm = (IncomingIcbm) answers.values().get(index).snac();
        Rendezvous answer = icbm.rendezvous().orElseThrow();
        assertThat(answer.cookie()).isEqualTo(COOKIE);
        return answer.step();
    }
}

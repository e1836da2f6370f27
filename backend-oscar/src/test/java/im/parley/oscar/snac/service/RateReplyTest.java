// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.service;

import static im.parley.oscar.snac.SnacAssert.assertGolden;
import static im.parley.oscar.snac.SnacAssert.golden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import im.parley.WireException;
import im.parley.oscar.snac.GoldenFrames;
import im.parley.oscar.snac.Snacs;
import im.parley.oscar.wire.SnacAddress;
import im.parley.oscar.wire.SnacFrame;
import im.parley.oscar.wire.WireReader;
import im.parley.oscar.wire.WireWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RateReplyTest {
    private static final Optional<RateClass.Recent> RECENT = Optional.of(new RateClass.Recent(0, 0));

    private static RateClass first(Optional<RateClass.Recent> recent) {
        return new RateClass(1, 80, 2500, 2000, 1500, 800, 6000, 6000, recent);
    }

    private static RateClass third(Optional<RateClass.Recent> recent) {
        return new RateClass(3, 20, 5100, 5000, 4000, 3000, 6000, 6000, recent);
    }

    private static final List<RateGroup> GROUPS = List.of(
            new RateGroup(1, List.of(new SnacAddress(1, 2), new SnacAddress(2, 4))),
            new RateGroup(3, List.of(new SnacAddress(4, 6))));

    @Test
    void classesOfEitherLengthAreUnderstood() {
        assertGolden("RateReply", new RateReply(List.of(first(RECENT), third(RECENT)), GROUPS));
        assertGolden(
                "RateReply/short", new RateReply(List.of(first(Optional.empty()), third(Optional.empty())), GROUPS));
    }

    @Test
    void changesAreClassesOfEitherLength() {
        assertGolden(
                "RateChange",
                new RateChange(
                        RateChange.LIMITED,
                        new RateClass(
                                1, 80, 2500, 2000, 1500, 800, 1517, 6000, Optional.of(new RateClass.Recent(0, 1)))));
        assertGolden(
                "RateChange/short",
                new RateChange(
                        RateChange.CHANGED,
                        new RateClass(3, 20, 5122, 5025, 4055, 3000, 5712, 6000, Optional.empty())));
    }

    @Test
    void subscriptionsAreLists() {
        assertGolden("RateSubscribe", new RateSubscribe(List.of(1, 3)));
        assertGolden("RateUnsubscribe", new RateUnsubscribe(List.of(3)));
    }

    @Test
    void aSnacInNoGroupCountsTowardsTheFirstClass() {
        RateReply rates = golden("RateReply", RateReply.class);
        assertThat(rates.classOf(new SnacAddress(4, 6)).map(RateClass::id)).contains(3);
        assertThat(rates.classOf(new SnacAddress(2, 4)).map(RateClass::id)).contains(1);
        assertThat(rates.classOf(new SnacAddress(0x13, 4)).map(RateClass::id)).contains(1);
        assertThat(new RateReply(List.of(), List.of()).classOf(new SnacAddress(4, 6)))
                .isEmpty();
    }

    @Test
    void missingGroupsAreNoReasonToRefuseTheRest() {
        for (Optional<RateClass.Recent> recent : List.of(RECENT, Optional.<RateClass.Recent>empty())) {
            for (List<RateGroup> groups : List.of(List.<RateGroup>of(), GROUPS.subList(0, 1))) {
                RateReply incomplete = new RateReply(List.of(first(recent), third(recent)), groups);
                WireWriter out = new WireWriter();
                RateReply.CODEC.write(out, incomplete);
                assertThat(RateReply.CODEC.read(new WireReader(out.toByteArray())))
                        .isEqualTo(incomplete);
            }
        }
    }

    @Test
    void aGroupCutShortIsKeptAsBytes() {
        byte[] whole = GoldenFrames.payload("RateReply");
        SnacFrame frame = Snacs.REGISTRY.decode(Arrays.copyOf(whole, whole.length - 2));
        RateReply rates = (RateReply) frame.body();
        assertThat(rates.classes()).hasSize(2).allMatch(each -> each.recent().isPresent());
        assertThat(rates.groups()).isEqualTo(GROUPS.subList(0, 1));
        assertThat(frame.trailing().size()).isEqualTo(6);
    }

    @Test
    void rejectsMoreClassesThanThereAre() {
        byte[] whole = GoldenFrames.payload("RateReply");
        whole[11] = 100;
        assertThatThrownBy(() -> Snacs.REGISTRY.decode(whole)).isInstanceOf(WireException.class);
    }
}

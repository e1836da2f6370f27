// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.link;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.oscar.snac.service.RateChange;
import im.parley.oscar.snac.service.RateClass;
import im.parley.oscar.snac.service.RateGroup;
import im.parley.oscar.snac.service.RateReply;
import im.parley.oscar.wire.SnacAddress;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RateLimitsTest {
    private static final SnacAddress UNLISTED = new SnacAddress(0x02, 0x0B);

    private long now;
    private final RateLimits limits = new RateLimits(() -> now);

    private static RateClass rateClass(int id, long current) {
        return new RateClass(id, 20, 5100, 5000, 4000, 3000, current, 6000, Optional.empty());
    }

    @Test
    void whatNoGroupNamesIsInTheFirstClassOfTheTable() {
        limits.load(new RateReply(List.of(rateClass(7, 4000), rateClass(8, 6000)), List.of()));
        assertThat(limits.delay(UNLISTED)).isEqualTo(20 * 5050 - 19 * 4000);
        assertThat(limits.isOfMessages(7)).isTrue();
    }

    @Test
    void aGroupOfAClassThatIsNotThereHoldsNothingBack() {
        limits.load(new RateReply(List.of(rateClass(1, 4000)), List.of(new RateGroup(3, List.of(RateLimits.MESSAGE)))));
        assertThat(limits.delay(RateLimits.MESSAGE)).isZero();
        assertThat(limits.delay(UNLISTED)).isPositive();
    }

    @Test
    void anEmptyTableHoldsNothingBack() {
        limits.load(new RateReply(List.of(), List.of()));
        assertThat(limits.classes()).isEmpty();
        assertThat(limits.delay(UNLISTED)).isZero();
    }

    @Test
    void aChangeOfAClassThatNobodyKnewIsTakenOver() {
        limits.change(new RateChange(RateChange.LIMITED, rateClass(1, 3900)));
        assertThat(limits.isLimited(1)).isTrue();
        assertThat(limits.delay(UNLISTED)).isEqualTo(20 * 5150 - 19 * 3900);
    }

    @Test
    void aLimitEndsWithTheFirstSendThatFindsTheClassClear() {
        limits.load(new RateReply(List.of(rateClass(1, 6000)), List.of()));
        limits.change(new RateChange(RateChange.LIMITED, rateClass(1, 3900)));
        now += limits.delay(UNLISTED);
        limits.sent(UNLISTED);
        assertThat(limits.isLimited(1)).isFalse();
    }
}

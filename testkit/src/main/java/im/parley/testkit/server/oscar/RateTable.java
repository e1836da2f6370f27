// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import im.parley.oscar.snac.service.RateClass;
import im.parley.oscar.snac.service.RateGroup;
import im.parley.oscar.snac.service.RateReply;
import im.parley.oscar.wire.SnacAddress;
import im.parley.testkit.server.RateState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which SNAC counts towards which rate class. */
final class RateTable {
    private static final int EVERYTHING_ELSE = 1;
    private static final int LISTS = 2;
    private static final int MESSAGES = 3;
    private static final int DIRECTORY = 4;

    private static final Map<SnacAddress, Integer> CLASSES = Map.ofEntries(
            Map.entry(new SnacAddress(0x03, 0x04), LISTS),
            Map.entry(new SnacAddress(0x03, 0x05), LISTS),
            Map.entry(new SnacAddress(0x09, 0x05), LISTS),
            Map.entry(new SnacAddress(0x09, 0x06), LISTS),
            Map.entry(new SnacAddress(0x09, 0x07), LISTS),
            Map.entry(new SnacAddress(0x09, 0x08), LISTS),
            Map.entry(new SnacAddress(0x0E, 0x05), LISTS),
            Map.entry(new SnacAddress(0x02, 0x05), MESSAGES),
            Map.entry(new SnacAddress(0x04, 0x06), MESSAGES),
            Map.entry(new SnacAddress(0x02, 0x09), DIRECTORY),
            Map.entry(new SnacAddress(0x02, 0x0B), DIRECTORY));

    private final Set<SnacAddress> unlisted;
    private final List<SnacAddress> served;

    /**
     * Makes the table of the SNACs that are served.
     *
     * @param unlisted those that clients are not told of
     */
    RateTable(List<SnacAddress> served, Set<SnacAddress> unlisted) {
        this.served = served;
        this.unlisted = unlisted;
    }

    int classOf(SnacAddress address) {
        return CLASSES.getOrDefault(address, EVERYTHING_ELSE);
    }

    RateReply reply(List<RateState> states) {
        List<RateGroup> groups = new ArrayList<>();
        for (RateState state : states) {
            groups.add(new RateGroup(state.rate().id(), members(state.rate().id())));
        }
        return new RateReply(states.stream().map(RateTable::onTheWire).toList(), groups);
    }

    static RateClass onTheWire(RateState state) {
        return new RateClass(
                state.rate().id(),
                state.rate().window(),
                state.rate().clear(),
                state.rate().alert(),
                state.rate().limit(),
                state.rate().disconnect(),
                state.level(),
                state.rate().max(),
                Optional.of(new RateClass.Recent(0, state.limited() ? 1 : 0)));
    }

    private List<SnacAddress> members(int rateClass) {
        return served.stream()
                .filter(address -> classOf(address) == rateClass && !unlisted.contains(address))
                .sorted(Comparator.comparingInt(SnacAddress::family).thenComparingInt(SnacAddress::subtype))
                .toList();
    }
}

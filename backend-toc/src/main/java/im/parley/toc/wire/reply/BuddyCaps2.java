// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.reply;

import im.parley.toc.wire.TocCapability;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * {@code BUDDY_CAPS2}: what somebody's client can do. It follows an {@link UpdateBuddy2} and is repeated as often as
 * that, so the list is taken apart only when asked for.
 *
 * @param list capabilities with commas between and perhaps behind them; AOL put the client's type before them
 */
public record BuddyCaps2(String user, String list) implements TocReply {
    public static final ReplyCodec<BuddyCaps2> CODEC = ReplyCodec.of(
            "BUDDY_CAPS2",
            BuddyCaps2.class,
            in -> new BuddyCaps2(in.field(), in.rest()),
            (out, reply) -> out.field(reply.user).field(reply.list));

    /** A client's type has fewer digits than any capability. */
    private static final int MAX_TYPE_LENGTH = 3;

    private static final int HEX = 16;

    /** Returns a line that lists UUIDs alone. */
    public static BuddyCaps2 of(String user, List<UUID> capabilities) {
        return new BuddyCaps2(user, capabilities.stream().map(UUID::toString).collect(Collectors.joining(",")));
    }

    @Override
    public ReplyCodec<BuddyCaps2> codec() {
        return CODEC;
    }

    /** Returns the capabilities in the order of the line; what is none is passed over. */
    public List<UUID> capabilities() {
        List<UUID> capabilities = new ArrayList<>();
        for (int from = 0; from < list.length(); ) {
            int to = elementEnd(from);
            TocCapability.parse(list.substring(from, to)).ifPresent(capabilities::add);
            from = to + 1;
        }
        return capabilities;
    }

    /** Returns AOL's number for the client, such as 0 for WinAIM. */
    public OptionalInt clientType() {
        String first = list.substring(0, elementEnd(0));
        if (first.isEmpty() || first.length() > MAX_TYPE_LENGTH) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(Integer.parseUnsignedInt(first, HEX));
        } catch (NumberFormatException notHex) {
            return OptionalInt.empty();
        }
    }

    private int elementEnd(int from) {
        int comma = list.indexOf(',', from);
        return comma < 0 ? list.length() : comma;
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A capability as TOC writes it: a UUID, or the four hex digits in which those of AOL differ. */
public final class TocCapability {
    private static final int SHORT_LENGTH = 4;
    private static final int UUID_LENGTH = 36;
    private static final String AOL_PREFIX = "0946";
    private static final String AOL_SUFFIX = "-4C7F-11D1-8222-444553540000";

    private static final Map<UUID, String> LABELS = Map.ofEntries(
            named("0001", "secure IM"),
            named("0100", "video"),
            named("0101", "live video"),
            named("0102", "camera"),
            named("0105", "iChat audio and video"),
            named("01FF", "smart capabilities"),
            named("1341", "voice chat"),
            named("1342", "direct play"),
            named("1343", "send file"),
            named("1344", "ICQ direct connection"),
            named("1345", "direct IM"),
            named("1346", "buddy icon"),
            named("1347", "add-ins"),
            named("1348", "get file"),
            named("1349", "ICQ server relay"),
            named("134A", "games"),
            named("134B", "send buddy list"),
            named("134D", "AIM and ICQ"),
            named("134E", "UTF-8"),
            named("748F2420-6287-11D1-8222-444553540000", "chat"));

    private TocCapability() {}

    private static Map.Entry<UUID, String> named(String form, String label) {
        return Map.entry(parse(form).orElseThrow(), label);
    }

    /** Reads either form in either case; empty when it is neither. */
    public static Optional<UUID> parse(String text) {
        return switch (text.length()) {
            case SHORT_LENGTH -> uuid(AOL_PREFIX + text + AOL_SUFFIX);
            case UUID_LENGTH -> uuid(text);
            default -> Optional.empty();
        };
    }

    /** Returns what a capability is called in English, its UUID where we know no name. */
    public static String label(UUID capability) {
        return LABELS.getOrDefault(capability, format(capability));
    }

    /** Returns the long form in capitals, which even readers that compare exactly know. */
    public static String format(UUID capability) {
        return capability.toString().toUpperCase(Locale.ROOT);
    }

    /** The JDK's parser takes groups that are too short, and so would we take words that are no capability. */
    private static Optional<UUID> uuid(String text) {
        try {
            UUID uuid = UUID.fromString(text);
            return uuid.toString().equalsIgnoreCase(text) ? Optional.of(uuid) : Optional.empty();
        } catch (IllegalArgumentException notUuid) {
            return Optional.empty();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** A capability as TOC writes it: a UUID, or the four hex digits in which those of AOL differ. */
public final class TocCapability {
    private static final int SHORT_LENGTH = 4;
    private static final int UUID_LENGTH = 36;
    private static final String AOL_PREFIX = "0946";
    private static final String AOL_SUFFIX = "-4C7F-11D1-8222-444553540000";

    private TocCapability() {}

    /** Reads either form in either case; empty when it is neither. */
    public static Optional<UUID> parse(String text) {
        return switch (text.length()) {
            case SHORT_LENGTH -> uuid(AOL_PREFIX + text + AOL_SUFFIX);
            case UUID_LENGTH -> uuid(text);
            default -> Optional.empty();
        };
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

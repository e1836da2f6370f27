// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** A capability as TOC writes it: a UUID, or the four hex digits in which those of AOL differ. */
public final class TocCapability {
    private static final int SHORT_LENGTH = 4;
    private static final int UUID_LENGTH = 36;
    private static final int BARE_LENGTH = 32;
    private static final Pattern BARE = Pattern.compile("(.{8})(.{4})(.{4})(.{4})(.{12})");
    private static final String AOL_PREFIX = "0946";
    private static final String AOL_SUFFIX = "-4C7F-11D1-8222-444553540000";

    private static final Map<UUID, String> LABELS = Map.ofEntries(
            named("0000", "short capabilities"),
            named("0001", "secure IM"),
            named("0002", "XHTML messages"),
            named("0100", "video"),
            named("0101", "live video"),
            named("0102", "camera"),
            named("0103", "microphone"),
            named("0104", "live audio"),
            named("0105", "iChat audio and video"),
            named("010A", "status texts"),
            named("010B", "real-time IM"),
            named("01FF", "smart capabilities"),
            named("1323", "Hiptop"),
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
            named("F004", "screen sharing"),
            named("748F2420-6287-11D1-8222-444553540000", "chat"),
            named("97B12751-243C-4334-AD22-D6ABF73F1492", "ICQ rich text"),
            named("563FC809-0B6F-41BD-9F79-422609DFA2F3", "typing notices"),
            named("1A093C6C-D7FD-4EC5-9D51-A6474E34F5A0", "Xtraz"),
            named("F2E7C7F4-FEAD-4DFB-B235-36798BDF0000", "Trillian encryption"),
            named("0138CA7B-769A-4915-88F2-13FC00979EA8", "HTML messages"),
            named("3B60B3EF-D82A-6C45-A4E0-9C5A5E67E865", "Xtraz scripts"),
            named("2E7A6475-FADF-4DC8-886F-EA3595FDB6DF", "ICQ 2001 Unicode"),
            named("AA4A32B5-F884-48C6-A3D7-8C509719FD5B", "AP info"),
            named("97B12751-243C-4334-AD22-D6ABF73F1409", "AOL's own mark"),
            named("A0E93F37-4C7F-11D1-8222-444553540000", "ICQ 2001"),
            named("10CF40D1-4C7F-11D1-8222-444553540000", "ICQ 2002"),
            named("0946134A-4C7F-11D1-2282-444553540000", "games"),
            named("09460105-4C7F-11D1-8222-444545535400", "iChat audio and video"));

    private TocCapability() {}

    private static Map.Entry<UUID, String> named(String form, String label) {
        return Map.entry(parse(form).orElseThrow(), label);
    }

    /** Reads either form in either case, a UUID also without its dashes or in braces; empty when it is neither. */
    public static Optional<UUID> parse(String text) {
        return switch (text.length()) {
            case SHORT_LENGTH -> uuid(AOL_PREFIX + text + AOL_SUFFIX);
            case UUID_LENGTH -> uuid(text);
            case BARE_LENGTH -> uuid(BARE.matcher(text).replaceFirst("$1-$2-$3-$4-$5"));
            case UUID_LENGTH + 2 ->
                text.startsWith("{") && text.endsWith("}")
                        ? uuid(text.substring(1, 1 + UUID_LENGTH))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Returns what a capability is called in English, its UUID where we know no name. */
    public static String label(UUID capability) {
        return LABELS.getOrDefault(capability, capability.toString());
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

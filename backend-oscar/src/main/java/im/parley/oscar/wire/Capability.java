// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Something a client can do, told as a UUID. Many differ from one another in two bytes alone and have a short form of
 * those two: {@code xxyy} for {@code 0946xxyy-4C7F-11D1-8222-444553540000}.
 */
public record Capability(long high, long low) {
    /** In bytes, in its long form. */
    public static final int SIZE = 16;

    private static final long SHORT_HIGH = 0x0946_0000_4C7F_11D1L;
    private static final long SHORT_LOW = 0x8222_4445_5354_0000L;
    private static final long SHORT_MASK = 0x0000_FFFF_0000_0000L;

    /** Understands capabilities in their short form. */
    public static final Capability SHORT_FORMS = ofShort(0x0000);

    public static final Capability SECURE_IM = ofShort(0x0001);
    public static final Capability XHTML_MESSAGES = ofShort(0x0002);
    public static final Capability VIDEO = ofShort(0x0100);
    public static final Capability STATUS_TEXT = ofShort(0x010A);
    public static final Capability VOICE = ofShort(0x1341);
    public static final Capability SEND_FILE = ofShort(0x1343);
    public static final Capability ICQ_DIRECT = ofShort(0x1344);
    public static final Capability DIRECT_IM = ofShort(0x1345);
    public static final Capability BUDDY_ICON = ofShort(0x1346);
    public static final Capability ADD_INS = ofShort(0x1347);
    public static final Capability GET_FILE = ofShort(0x1348);

    /** Takes ICQ's messages of channel 2. */
    public static final Capability ICQ_SERVER_RELAY = ofShort(0x1349);

    public static final Capability GAMES = ofShort(0x134A);
    public static final Capability SEND_BUDDY_LIST = ofShort(0x134B);

    /** Talks from AIM to ICQ and back. */
    public static final Capability ICQ_INTEROPERABILITY = ofShort(0x134D);

    public static final Capability UTF_8 = ofShort(0x134E);
    public static final Capability CHAT = of("748F2420-6287-11D1-8222-444553540000");
    public static final Capability ICQ_RTF = of("97B12751-243C-4334-AD22-D6ABF73F1492");
    public static final Capability ICQ_TYPING = of("563FC809-0B6F-41BD-9F79-422609DFA2F3");

    /** Answers questions about its user's mood. */
    public static final Capability XTRAZ = of("1A093C6C-D7FD-4EC5-9D51-A6474E34F5A0");

    /** The plug-in through which moods are asked for. */
    public static final Capability XTRAZ_SCRIPT = of("3B60B3EF-D82A-6C45-A4E0-9C5A5E67E865");

    public static final Capability TRILLIAN_ENCRYPTION = of("F2E7C7F4-FEAD-4DFB-B235-36798BDF0000");
    public static final Capability HTML_MESSAGES = of("0138CA7B-769A-4915-88F2-13FC00979EA8");

    private static final String AV_STATE = "audio and video state";
    private static final String ICHAT = "iChat";

    private static final Map<Capability, String> LABELS = Map.ofEntries(
            Map.entry(SHORT_FORMS, "short capabilities"),
            Map.entry(SECURE_IM, "secure IM"),
            Map.entry(XHTML_MESSAGES, "XHTML messages"),
            Map.entry(VIDEO, "video"),
            Map.entry(ofShort(0x0101), "live video"),
            Map.entry(ofShort(0x0102), "camera"),
            Map.entry(ofShort(0x0103), "microphone"),
            Map.entry(ofShort(0x0104), "live audio"),
            Map.entry(ofShort(0x0105), "iChat audio and video"),
            Map.entry(STATUS_TEXT, "status texts"),
            Map.entry(ofShort(0x010B), "real-time IM"),
            Map.entry(ofShort(0x01FF), "smart capabilities"),
            Map.entry(ofShort(0x0F02), AV_STATE),
            Map.entry(ofShort(0x0F03), AV_STATE),
            Map.entry(ofShort(0x0F04), AV_STATE),
            Map.entry(ofShort(0x0F05), AV_STATE),
            Map.entry(ofShort(0x0F06), AV_STATE),
            Map.entry(ofShort(0x0F07), AV_STATE),
            Map.entry(ofShort(0x0F08), AV_STATE),
            Map.entry(ofShort(0x1323), "Hiptop"),
            Map.entry(VOICE, "voice chat"),
            Map.entry(ofShort(0x1342), "direct play"),
            Map.entry(SEND_FILE, "send file"),
            Map.entry(ICQ_DIRECT, "ICQ direct connection"),
            Map.entry(DIRECT_IM, "direct IM"),
            Map.entry(BUDDY_ICON, "buddy icon"),
            Map.entry(ADD_INS, "add-ins"),
            Map.entry(GET_FILE, "get file"),
            Map.entry(ICQ_SERVER_RELAY, "ICQ server relay"),
            Map.entry(GAMES, "games"),
            Map.entry(SEND_BUDDY_LIST, "send buddy list"),
            Map.entry(ICQ_INTEROPERABILITY, "AIM and ICQ"),
            Map.entry(UTF_8, "UTF-8"),
            Map.entry(ofShort(0xF003), ICHAT),
            Map.entry(ofShort(0xF004), "screen sharing"),
            Map.entry(ofShort(0xF005), ICHAT),
            Map.entry(CHAT, "chat"),
            Map.entry(ICQ_RTF, "ICQ rich text"),
            Map.entry(ICQ_TYPING, "typing notices"),
            Map.entry(XTRAZ, "Xtraz"),
            Map.entry(TRILLIAN_ENCRYPTION, "Trillian encryption"),
            Map.entry(HTML_MESSAGES, "HTML messages"),
            Map.entry(XTRAZ_SCRIPT, "Xtraz scripts"),
            Map.entry(of("2E7A6475-FADF-4DC8-886F-EA3595FDB6DF"), "ICQ 2001 Unicode"),
            Map.entry(of("AA4A32B5-F884-48C6-A3D7-8C509719FD5B"), "AP info"),
            Map.entry(of("97B12751-243C-4334-AD22-D6ABF73F1409"), "AOL's own mark"),
            Map.entry(of("A0E93F37-4C7F-11D1-8222-444553540000"), "ICQ 2001"),
            Map.entry(of("10CF40D1-4C7F-11D1-8222-444553540000"), "ICQ 2002"),
            // Written with two bytes swapped by some versions of the clients that have them.
            Map.entry(of("0946134A-4C7F-11D1-2282-444553540000"), "games"),
            Map.entry(of("09460105-4C7F-11D1-8222-444545535400"), "iChat audio and video"));

    public static Capability of(UUID uuid) {
        return new Capability(uuid.getMostSignificantBits(), uuid.getLeastSignificantBits());
    }

    private static Capability of(String uuid) {
        return of(UUID.fromString(uuid));
    }

    /** Returns what a short form of two bytes stands for. */
    public static Capability ofShort(int form) {
        return new Capability(SHORT_HIGH | (long) (form & 0xFFFF) << 32, SHORT_LOW);
    }

    public static Capability read(WireReader in) {
        return new Capability(in.u64(), in.u64());
    }

    public void write(WireWriter out) {
        out.u64(high).u64(low);
    }

    public boolean hasShortForm() {
        return (high & ~SHORT_MASK) == SHORT_HIGH && low == SHORT_LOW;
    }

    /** Returns the two bytes that tell it; only where it {@link #hasShortForm()}. */
    public int shortForm() {
        return (int) (high >>> 32) & 0xFFFF;
    }

    public UUID uuid() {
        return new UUID(high, low);
    }

    /** Returns what people call it, where it is known; it may be an {@link IcqMood}. */
    public Optional<String> label() {
        return Optional.ofNullable(LABELS.get(this))
                .or(() -> IcqMood.among(List.of(this)).map(IcqMood::label));
    }

    /** Returns the label, or else the UUID. */
    @Override
    public String toString() {
        return label().orElseGet(() -> uuid().toString());
    }
}

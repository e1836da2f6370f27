// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.reply;

import im.parley.toc.wire.RecordArbitraries;
import im.parley.toc.wire.WireArbitraries;
import im.parley.toc.wire.WireText;
import im.parley.toc.wire.reply.ListItem.Buddy;
import im.parley.toc.wire.reply.ListItem.Contact;
import im.parley.toc.wire.reply.ListItem.Deny;
import im.parley.toc.wire.reply.ListItem.Group;
import im.parley.toc.wire.reply.ListItem.Other;
import im.parley.toc.wire.reply.ListItem.Permit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import okio.ByteString;

/** Random server lines of every kind. */
final class ReplyArbitraries {
    private static final long EIGHTEEN_DIGITS = 999_999_999_999_999_999L;
    private static final int LOWEST_IN_TEXT = 0x09;

    private ReplyArbitraries() {}

    static Arbitrary<TocReply> all() {
        Map<Class<?>, Arbitrary<?>> rules = Map.of(
                String.class, names(),
                WireText.class, fields(),
                UserClass.class, names().map(UserClass::new),
                ByteString.class, WireArbitraries.bytes().map(ByteString::of),
                boolean.class, Arbitraries.of(true, false),
                int.class, Arbitraries.integers(),
                long.class, Arbitraries.longs().between(-EIGHTEEN_DIGITS, EIGHTEEN_DIGITS));
        Map<Class<?>, Arbitrary<?>> lastRules = Map.of(
                String.class, rests().map(WireText::text),
                WireText.class, rests(),
                ByteString.class, rests().map(text -> ByteString.of(text.bytes())));
        RecordArbitraries records = new RecordArbitraries(rules, lastRules);
        List<Arbitrary<TocReply>> all = new ArrayList<>();
        for (ReplyCodec<?> codec : TocReplies.codecs()) {
            all.add(of(codec.type(), records));
        }
        all.add(rests().map(text -> new UnknownReply(ByteString.encodeUtf8("X:" + text))));
        return Arbitraries.oneOf(all).withoutEdgeCases();
    }

    private static Arbitrary<TocReply> of(Class<? extends TocReply> type, RecordArbitraries records) {
        if (type == Inserted2.class) {
            return items(Combinators.combine(names(), fields(), rests()).as(Buddy::new))
                    .map(Inserted2::new);
        } else if (type == Deleted2.class) {
            return items(Combinators.combine(names(), rests()).as(Buddy::of)).map(Deleted2::new);
        } else if (type == Updated2.class) {
            return items(Combinators.combine(names(), fields(), rests()).as(Buddy::new))
                    .map(Updated2::new);
        } else if (type == Eviled.class) {
            return Combinators.combine(
                            Arbitraries.integers(),
                            names().filter(name -> !name.isEmpty()).optional())
                    .as(Eviled::new);
        }
        return records.of(type).map(TocReply.class::cast);
    }

    private static Arbitrary<ListItem> items(Arbitrary<Buddy> buddies) {
        return Arbitraries.oneOf(
                buddies,
                rests().map(Group::new),
                Combinators.combine(names(), rests()).as(Contact::new),
                names().map(Permit::new),
                names().map(Deny::new),
                rests().map(text -> new Other(WireText.of("25:" + text))));
    }

    private static Arbitrary<String> names() {
        return fields().map(WireText::text);
    }

    /** Any field but the last: it has no colon. */
    private static Arbitrary<WireText> fields() {
        return rests().map(text -> new WireText(text.text().replace(':', ';'), text.encoding()));
    }

    /** A field that goes to the end of the line; lower characters would look like UTF-16 or end in a NUL. */
    private static Arbitrary<WireText> rests() {
        return Arbitraries.oneOf(
                WireArbitraries.texts()
                        .map(text -> WireText.of(text.codePoints()
                                .map(c -> c < LOWEST_IN_TEXT ? ' ' : c)
                                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                                .toString())),
                WireArbitraries.bytes().map(bytes -> {
                    for (int i = 0; i < bytes.length; i++) {
                        bytes[i] = bytes[i] >= 0 && bytes[i] < LOWEST_IN_TEXT ? (byte) 0xE9 : bytes[i];
                    }
                    return WireText.decode(bytes);
                }));
    }
}

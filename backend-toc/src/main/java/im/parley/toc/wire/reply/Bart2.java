// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.reply;

import im.parley.WireException;
import im.parley.toc.wire.internal.Base64Bytes;
import java.util.ArrayList;
import java.util.List;

/** {@code BART2}: which icon, status text and the like somebody has. */
public record Bart2(String user, List<BartItem> items) implements TocReply {
    public static final ReplyCodec<Bart2> CODEC = ReplyCodec.of(
            "BART2",
            Bart2.class,
            in -> new Bart2(in.field(), items(in)),
            (out, reply) -> out.field(reply.user).field(text(reply.items)));

    private static final int PARTS = 3;

    public Bart2 {
        items = List.copyOf(items);
    }

    @Override
    public ReplyCodec<Bart2> codec() {
        return CODEC;
    }

    private static List<BartItem> items(FieldReader in) {
        int offset = in.position();
        List<String> words = words(in.rest());
        if (words.size() % PARTS != 0) {
            throw new WireException(words.size() + " words are no triples", offset);
        }
        List<BartItem> items = new ArrayList<>();
        for (int i = 0; i < words.size(); i += PARTS) {
            items.add(new BartItem(
                    number(words.get(i), offset),
                    number(words.get(i + 1), offset),
                    Base64Bytes.decode(words.get(i + 2), offset)));
        }
        return items;
    }

    /** Splits at each blank, so that an empty item keeps its place; a blank behind the last one is none. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int blank = text.indexOf(' '); blank >= 0; blank = text.indexOf(' ', from)) {
            words.add(text.substring(from, blank));
            from = blank + 1;
        }
        if (from < text.length() || words.size() % PARTS != 0) {
            words.add(text.substring(from));
        }
        return words;
    }

    private static int number(String word, int offset) {
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException notNumber) {
            throw new WireException("not a number", offset, notNumber);
        }
    }

    private static String text(List<BartItem> items) {
        StringBuilder text = new StringBuilder();
        for (BartItem item : items) {
            text.append(text.isEmpty() ? "" : " ")
                    .append(item.flags())
                    .append(' ')
                    .append(item.type())
                    .append(' ')
                    .append(item.data().base64());
        }
        return text.toString();
    }
}

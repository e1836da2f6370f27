// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import im.parley.WireException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A small document of elements and texts, as sign-on servers send it: each text by the path of names below the root.
 * Attributes are passed over; declarations of a document type are refused. Of several texts on one path the first counts.
 */
final class ReplyXml {
    private static final int DEEPEST = 16;
    private static final int MOST_ELEMENTS = 1000;

    private static final Pattern REFERENCE = Pattern.compile("&(#[0-9]{1,7}|#x[0-9a-fA-F]{1,6}|[a-z]{1,8});");
    private static final Map<String, String> ENTITIES =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

    private final Map<String, String> texts = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final String document;
    private int elements;
    private int at;

    private ReplyXml(String document) {
        this.document = document;
    }

    /**
     * Reads a document.
     *
     * @throws WireException where it is malformed, deeper or longer than any answer is
     */
    static ReplyXml read(String document) {
        ReplyXml xml = new ReplyXml(document);
        xml.read();
        return xml;
    }

    Optional<String> text(String path) {
        return Optional.ofNullable(texts.get(path));
    }

    /** Returns a text without which the answer makes no sense. */
    String required(String path) {
        return text(path).filter(text -> !text.isEmpty()).orElseThrow(() -> failure("there is no " + path));
    }

    private void read() {
        while (at < document.length()) {
            int tag = document.indexOf('<', at);
            keep(document.substring(at, tag < 0 ? document.length() : tag));
            if (tag < 0) {
                break;
            }
            at = tag;
            if (document.startsWith("<?", at)) {
                skipPast("?>");
            } else if (document.startsWith("<!--", at)) {
                skipPast("-->");
            } else if (document.startsWith("<!", at)) {
                throw failure("a declaration");
            } else {
                tag();
            }
        }
        if (!open.isEmpty() || elements == 0) {
            throw failure("it is not whole");
        }
    }

    private void skipPast(String end) {
        int found = document.indexOf(end, at);
        if (found < 0) {
            throw failure("it is not whole");
        }
        at = found + end.length();
    }

    private void tag() {
        int start = at;
        skipPast(">");
        String tag = document.substring(start + 1, at - 1);
        if (tag.startsWith("/")) {
            if (open.isEmpty() || !open.removeLast().equals(tag.substring(1).trim())) {
                throw failure("an end without a beginning");
            }
            return;
        }
        boolean empty = tag.endsWith("/");
        String name = (empty ? tag.substring(0, tag.length() - 1) : tag).trim().split("\\s", 2)[0];
        if (name.isEmpty()
                || ++elements > MOST_ELEMENTS
                || open.size() == DEEPEST
                || (elements > 1 && open.isEmpty())) {
            throw failure("an element too many");
        }
        if (!empty) {
            open.addLast(name);
        }
    }

    private void keep(String raw) {
        String text = decoded(raw.trim());
        if (!text.isEmpty()) {
            if (open.isEmpty()) {
                throw failure("text outside");
            }
            texts.putIfAbsent(String.join("/", open.stream().skip(1).toList()), text);
        }
    }

    private String decoded(String raw) {
        Matcher reference = REFERENCE.matcher(raw);
        return reference.replaceAll(found -> Matcher.quoteReplacement(character(found.group(1))));
    }

    private String character(String reference) {
        if (!reference.startsWith("#")) {
            return Optional.ofNullable(ENTITIES.get(reference)).orElseThrow(() -> failure("an unknown entity"));
        }
        boolean hex = reference.startsWith("#x");
        int code = Integer.parseInt(reference.substring(hex ? 2 : 1), hex ? 16 : 10);
        if (!Character.isValidCodePoint(code)) {
            throw failure("an unknown character");
        }
        return Character.toString(code);
    }

    private WireException failure(String what) {
        return new WireException("an answer in XML that makes no sense: " + what, at);
    }
}

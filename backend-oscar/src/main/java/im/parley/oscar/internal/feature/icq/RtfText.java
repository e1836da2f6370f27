// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.icq;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okio.Buffer;

/** The words of RTF, which some ICQ clients send; never fails. Used once. */
final class RtfText {
    private static final String BEGIN = "{\\rtf";

    /** A control word with its number and the blank that ends it, eight bits in hex, or a control character. */
    private static final Pattern CONTROL =
            Pattern.compile("\\\\(?:([a-z]+)(-?[0-9]{1,9})? ?|'([0-9a-fA-F]{2})|(.))", Pattern.DOTALL);

    /** Groups without words of the text. */
    private static final Set<String> ASIDE =
            Set.of("fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "header", "footer", "*");

    private final String rtf;
    private final StringBuilder text = new StringBuilder();
    private final Buffer bytes = new Buffer();
    private final Deque<Boolean> groups = new ArrayDeque<>();
    private Charset codePage = charset(1252);
    private boolean aside;
    /** What to leave out behind a character by number: its substitute for readers that know no such. */
    private int substitutes;

    private int substitutesEach = 1;

    private RtfText(String rtf) {
        this.rtf = rtf;
    }

    /** Returns the words of RTF, and any other text as it is. */
    static String plain(String text) {
        return text.startsWith(BEGIN) ? new RtfText(text).read() : text;
    }

    private String read() {
        Matcher control = CONTROL.matcher(rtf);
        int at = 0;
        while (at < rtf.length()) {
            char c = rtf.charAt(at);
            if (c == '\\' && control.find(at) && control.start() == at) {
                control(control);
                at = control.end();
            } else {
                character(c);
                at++;
            }
        }
        flush();
        String read = text.toString();
        return read.endsWith("\n") ? read.substring(0, read.length() - 1) : read;
    }

    private void character(char c) {
        switch (c) {
            case '{' -> groups.push(aside);
            case '}' -> aside = groups.isEmpty() ? aside : groups.pop();
            case '\r', '\n', '\\' -> {}
            default -> put(c);
        }
    }

    private void control(Matcher control) {
        if (control.group(3) != null) {
            eightBits(Integer.parseInt(control.group(3), 16));
        } else if (control.group(4) != null) {
            symbol(control.group(4).charAt(0));
        } else {
            word(control.group(1), control.group(2) == null ? 1 : Integer.parseInt(control.group(2)));
        }
    }

    private void eightBits(int value) {
        if (substitutes > 0) {
            substitutes--;
        } else if (!aside) {
            bytes.writeByte(value);
        }
    }

    private void symbol(char c) {
        switch (c) {
            case '*' -> aside = true;
            case '~' -> put(' ');
            case '-', '\r', '\n' -> {}
            case '_' -> put('-');
            default -> put(c);
        }
    }

    private void word(String word, int number) {
        switch (word) {
            case "par", "line" -> put('\n');
            case "tab" -> put('\t');
            case "ansicpg" -> codePage = charset(number);
            case "uc" -> substitutesEach = number;
            case "u" -> {
                put((char) number);
                substitutes = substitutesEach;
            }
            default -> aside |= ASIDE.contains(word);
        }
    }

    private void put(char c) {
        if (substitutes > 0 && c != '\n') {
            substitutes--;
        } else if (!aside) {
            flush();
            text.append(c);
        }
    }

    private void flush() {
        if (bytes.size() > 0) {
            text.append(bytes.readString(codePage));
        }
    }

    private static Charset charset(int codePage) {
        String name = "windows-" + codePage;
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.ISO_8859_1;
    }
}

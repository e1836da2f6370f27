// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature;

import im.parley.OutgoingMessage;
import im.parley.RichText;
import im.parley.UserId;
import im.parley.toc.SignOnMethod;
import im.parley.toc.wire.TextForm;
import im.parley.toc.wire.WireText;
import im.parley.toc.wire.command.Toc2SendIm;
import im.parley.toc.wire.command.Toc2SendImEnc;
import im.parley.toc.wire.command.TocChatSend;
import im.parley.toc.wire.command.TocChatSendEnc;
import im.parley.toc.wire.command.TocChatWhisper;
import im.parley.toc.wire.command.TocChatWhisperEnc;
import im.parley.toc.wire.command.TocCommand;
import im.parley.toc.wire.command.TocSendIm;
import java.util.OptionalInt;

/**
 * How text goes out in one kind of session.
 *
 * @param labelled true to name the encoding, where the kind of session allows it
 * @param labelledInRooms the same for what is said in rooms
 */
public record MessageForm(SignOnMethod method, TextForm form, boolean labelled, boolean labelledInRooms) {
    private static final String UNEXPLAINED = "F";
    private static final String LANGUAGE = "en";

    /** Servers cut white space off a text; as an entity it stays. */
    private static final String BLANK = "&#32;";

    public boolean isToc1() {
        return method.isToc1();
    }

    /** Returns text as HTML in the form that leaves us. */
    public WireText html(RichText body) {
        String html = body.toHtml();
        if (html.endsWith(" ")) {
            html = html.substring(0, html.length() - 1) + BLANK;
        }
        return form.of(html);
    }

    /** Returns where the first character stands that HTML has no spelling for: NUL, or a control from U+0080 on. */
    public static OptionalInt unspeakable(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == 0 || c >= 0x80 && c <= 0x9F) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    public TocCommand command(UserId to, OutgoingMessage message) {
        String name = to.normalized();
        WireText html = html(message.body());
        return switch (method) {
            case TOC1_SIGNON -> new TocSendIm(name, html, message.autoReply());
            case TOC2_SIGNON -> new Toc2SendIm(name, html, message.autoReply());
            case TOC2_LOGIN ->
                labelled
                        ? new Toc2SendImEnc(name, UNEXPLAINED, label(), LANGUAGE, html, message.autoReply())
                        : new Toc2SendIm(name, html, message.autoReply());
        };
    }

    /** Returns what says something to all in a room. */
    public TocCommand roomCommand(String room, OutgoingMessage message) {
        WireText html = html(message.body());
        return labelsRooms() ? new TocChatSendEnc(room, label(), html) : new TocChatSend(room, html);
    }

    /** Returns what says something to one in a room. */
    public TocCommand whisperCommand(String room, UserId to, OutgoingMessage message) {
        String name = to.normalized();
        WireText html = html(message.body());
        return labelsRooms() ? new TocChatWhisperEnc(room, label(), name, html) : new TocChatWhisper(room, name, html);
    }

    private boolean labelsRooms() {
        return labelledInRooms && method == SignOnMethod.TOC2_LOGIN;
    }

    private String label() {
        return switch (form) {
            case ENTITIES -> "A";
            case UTF_8 -> "U";
            case LATIN_1 -> "L";
        };
    }
}

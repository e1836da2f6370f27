// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.status;

import im.parley.oscar.MoodText;
import java.util.Optional;
import okio.ByteString;

/** The XML by which ICQ clients ask each other for their moods: one document hidden, escaped, in another. */
final class MoodXml {
    private static final String QUESTION = "<Q><PluginID>srvMng</PluginID></Q>";

    private MoodXml() {}

    static ByteString question(String asking) {
        String wanted = "<srv><id>cAwaySrv</id><req><id>AwayStat</id><trans>2</trans><senderId>" + escape(asking)
                + "</senderId></req></srv>";
        return ByteString.encodeUtf8(
                "<N><QUERY>" + escape(QUESTION) + "</QUERY><NOTIFY>" + escape(wanted) + "</NOTIFY></N>\r\n");
    }

    static ByteString answer(String answering, MoodText mood) {
        String told = "<ret event='OnRemoteNotification'><srv><id>cAwaySrv</id><val srv_id='cAwaySrv'><Root>"
                + "<CASXtraSetAwayMessage></CASXtraSetAwayMessage><uin>" + escape(answering) + "</uin><index>1</index>"
                + "<title>" + escape(mood.title()) + "</title><desc>" + escape(mood.text()) + "</desc>"
                + "</Root></val></srv></ret>";
        return ByteString.encodeUtf8("<NR><RES>" + escape(told) + "</RES></NR>\r\n");
    }

    static boolean isQuestion(ByteString xml) {
        String text = xml.utf8();
        return text.contains("<NOTIFY>") && text.contains("AwayStat");
    }

    /** Returns what an answer tells; nothing when it is none. */
    static Optional<MoodText> read(ByteString xml) {
        String told = unescape(xml.utf8());
        return inside(told, "title")
                .map(title -> new MoodText(
                        unescape(title),
                        inside(told, "desc").map(MoodXml::unescape).orElse("")));
    }

    private static Optional<String> inside(String xml, String element) {
        int begin = xml.indexOf('<' + element + '>');
        int from = begin + element.length() + 2;
        int to = begin < 0 ? -1 : xml.indexOf("</" + element + '>', from);
        return to < 0 ? Optional.empty() : Optional.of(xml.substring(from, to));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String unescape(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.bench;

import im.parley.examples.bench.Facts.Arrived;
import im.parley.examples.bench.Facts.Heard;
import im.parley.examples.bench.Facts.Listed;
import im.parley.examples.bench.Facts.Said;
import im.parley.examples.bench.Facts.Stored;
import im.parley.oscar.snac.Snacs;
import im.parley.oscar.snac.buddy.BuddyArrived;
import im.parley.oscar.snac.feedbag.FeedbagItem;
import im.parley.oscar.snac.feedbag.FeedbagReply;
import im.parley.oscar.snac.icbm.IcbmFlag;
import im.parley.oscar.snac.icbm.IncomingIcbm;
import im.parley.oscar.snac.icbm.SendIcbm;
import im.parley.oscar.wire.SnacFrame;
import im.parley.oscar.wire.UserInfo;
import im.parley.oscar.wire.WireWriter;
import im.parley.toc.wire.WireText;
import im.parley.toc.wire.command.Toc2SendIm;
import im.parley.toc.wire.reply.ImIn2;
import im.parley.toc.wire.reply.TocReplies;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The codecs as an application uses them: the payload becomes a record, and the record is asked for the same facts. */
final class Ours {
    private Ours() {}

    static Said said(byte[] payload) {
        IncomingIcbm icbm = (IncomingIcbm) Snacs.REGISTRY.decode(payload).body();
        UserInfo sender = icbm.sender();
        return new Said(
                icbm.cookie(),
                sender.screenName(),
                sender.warningLevel(),
                sender.classFlags(),
                sender.signOnTime(),
                icbm.has(IcbmFlag.TYPING_WANTED),
                icbm.text(StandardCharsets.ISO_8859_1).orElse(""));
    }

    static Arrived arrived(byte[] payload) {
        BuddyArrived snac = (BuddyArrived) Snacs.REGISTRY.decode(payload).body();
        UserInfo user = snac.users().get(0);
        return new Arrived(
                user.screenName(),
                user.warningLevel(),
                user.classFlags(),
                user.signOnTime(),
                user.status(),
                user.idleMinutes(),
                user.tlvs().sizeOf(0x000D) / 16);
    }

    static Stored stored(byte[] payload) {
        FeedbagReply reply = (FeedbagReply) Snacs.REGISTRY.decode(payload).body();
        List<Listed> items = new ArrayList<>(reply.items().size());
        for (FeedbagItem item : reply.items()) {
            items.add(new Listed(item.name(), item.groupId(), item.itemId(), item.type(), item.alias()));
        }
        return new Stored(items, reply.changed().orElse(0));
    }

    static Heard heard(byte[] payload) {
        ImIn2 line = (ImIn2) TocReplies.parse(payload);
        return new Heard(line.user(), line.auto(), line.message().text());
    }

    /** Writes the payload of a data frame. */
    static void sendIcbm(WireWriter out, long requestId, long cookie, String to, String text) {
        SnacFrame.of(SendIcbm.text(cookie, to, text, IcbmFlag.ACK_WANTED), 0, requestId)
                .write(out);
    }

    /** Returns the payload of a data frame. */
    static byte[] toc2SendIm(String to, String text) {
        return new Toc2SendIm(to, WireText.of(text), false).payload();
    }
}

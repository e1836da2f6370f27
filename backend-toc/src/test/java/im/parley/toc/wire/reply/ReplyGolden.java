// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.reply;

import im.parley.toc.wire.RendezvousTlv;
import im.parley.toc.wire.TocErrorCode;
import im.parley.toc.wire.TypingEvent;
import im.parley.toc.wire.WireText;
import java.util.List;
import java.util.Optional;
import okio.ByteString;

/** Lines as servers sent them, each with the record it is. */
enum ReplyGolden {
    SIGN_ON("SIGN_ON:TOC2.0", new SignOn("TOC2.0")),
    NICK("NICK:T e s s", new Nick("T e s s")),
    ERROR("ERROR:901:nobodyhere", ErrorReply.of(TocErrorCode.NOT_AVAILABLE, "nobodyhere")),
    ERROR_WITH_TEXT("ERROR:913:internal server error", error(913, "internal server error")),
    ERROR_WITHOUT_ARGUMENT("ERROR:903", ErrorReply.of(TocErrorCode.RATE_LIMITED)),
    ERROR_WITH_TWO_ARGUMENTS("ERROR:951:Java Talk:24", error(951, "Java Talk", "24")),
    ERROR_UNKNOWN("ERROR:1234::", error(1234, "", "")),
    EVILED("EVILED:10:tess", new Eviled(10, Optional.of("tess"))),
    EVILED_ANONYMOUSLY("EVILED:3:", new Eviled(3, Optional.empty())),
    CONFIG_EMPTY("CONFIG:", new Config(WireText.EMPTY)),
    CONFIG("CONFIG:{m 1\ng Friends\nb tess\nb alice\n}", new Config(text("{m 1\ng Friends\nb tess\nb alice\n}"))),
    CONFIG2(
            "CONFIG2:m:1\ng:Friends\nb:alice:Alice A\nb:enca\ndone:\n",
            new Config2(text("m:1\ng:Friends\nb:alice:Alice A\nb:enca\ndone:\n"))),
    IM_IN("IM_IN:tess:T:auto text", new ImIn("tess", true, text("auto text"))),
    IM_IN_WITH_COLONS("IM_IN:TocTest2:F:a: b", new ImIn("TocTest2", false, text("a: b"))),
    IM_IN2(
            "IM_IN2:alice:F:F:<HTML><BODY>hi tess: 5 > 3 & <b>bold</b> \"quoted\" {x} $y</BODY></HTML>",
            new ImIn2(
                    "alice",
                    false,
                    "F",
                    text("<HTML><BODY>hi tess: 5 > 3 & <b>bold</b> \"quoted\" {x} $y</BODY></HTML>"))),
    IM_IN2_UTF8("IM_IN2:enca:F:F:enc from enca é", new ImIn2("enca", false, "F", text("enc from enca é"))),
    IM_IN2_STARTING_WITH_A_COLON("IM_IN2:bob:F:F::-)", new ImIn2("bob", false, "F", text(":-)"))),
    IM_IN_ENC2(
            "IM_IN_ENC2:TocTest2:F:F:T: O :F:L:en:OK: see you at 10:30",
            new ImInEnc2("TocTest2", false, "F", "T", uc(" O "), "F", "L", "en", text("OK: see you at 10:30"))),
    IM_IN_ENC2_WITH_COMMA(
            "IM_IN_ENC2:bob:F:F:F: O,:F:A:en:x",
            new ImInEnc2("bob", false, "F", "F", uc(" O,"), "F", "A", "en", text("x"))),
    UPDATE_BUDDY(
            "UPDATE_BUDDY:alice:T:3:1795216864:2: UU", new UpdateBuddy("alice", true, 3, 1795216864, 2, uc(" UU"))),
    UPDATE_BUDDY_OFFLINE("UPDATE_BUDDY:alice:F:0:0:0:   ", new UpdateBuddy("alice", false, 0, 0, 0, uc("   "))),
    UPDATE_BUDDY2(
            "UPDATE_BUDDY2:TocTest2:T:0:1711036800:12: OU:",
            new UpdateBuddy2("TocTest2", true, 0, 1711036800, 12, uc(" OU"), "")),
    UPDATE_BUDDY2_OFFLINE("UPDATE_BUDDY2:alice:F:0:0:0:   :", new UpdateBuddy2("alice", false, 0, 0, 0, uc("   "), "")),
    UPDATE_BUDDY2_OF_ICQ(
            "UPDATE_BUDDY2:100001:T:0:1711036800:0: I:1",
            new UpdateBuddy2("100001", true, 0, 1711036800, 0, uc(" I"), "1")),
    BUDDY_CAPS2(
            "BUDDY_CAPS2:tess:09461343-4c7f-11d1-8222-444553540000,748f2420-6287-11d1-8222-444553540000",
            new BuddyCaps2("tess", "09461343-4c7f-11d1-8222-444553540000,748f2420-6287-11d1-8222-444553540000")),
    BART2(
            "BART2:TocTest2:0 2 AAliYWNrIHNvb24AAA==",
            new Bart2("TocTest2", List.of(BartItem.ofStatusText("back soon")))),
    BART2_OF_TWO(
            "BART2:bob:0 1 AgHSBHI= 4 0 /w==",
            new Bart2(
                    "bob",
                    List.of(
                            new BartItem(0, BartItem.ICON, hex("0201d20472")),
                            new BartItem(4, BartItem.SMALL_ICON, hex("ff"))))),
    CLIENT_EVENT2("CLIENT_EVENT2:tess:2", new ClientEvent2("tess", TypingEvent.TYPING)),
    NEW_BUDDY_REPLY2("NEW_BUDDY_REPLY2:alice:added", new NewBuddyReply2("alice", "added")),
    INSERTED2_GROUP("INSERTED2:g:Work place", new Inserted2(new ListItem.Group(text("Work place")))),
    INSERTED2_BUDDY("INSERTED2:b::alice:Friends", new Inserted2(ListItem.Buddy.of("alice", text("Friends")))),
    INSERTED2_BUDDY_WITH_COLON(
            "INSERTED2:b:New:Alias:user:group",
            new Inserted2(new ListItem.Buddy("user", text("group"), text("New:Alias")))),
    INSERTED2_PERMIT("INSERTED2:p:alice", new Inserted2(new ListItem.Permit("alice"))),
    INSERTED2_DENY("INSERTED2:d:alice", new Inserted2(new ListItem.Deny("alice"))),
    INSERTED2_OF_ANOTHER_CLASS("INSERTED2:25:76:", new Inserted2(new ListItem.Other(text("25:76:")))),
    DELETED2_GROUP("DELETED2:g:Work place", new Deleted2(new ListItem.Group(text("Work place")))),
    DELETED2_BUDDY("DELETED2:b:alice:Friends", new Deleted2(ListItem.Buddy.of("alice", text("Friends")))),
    DELETED2_BUDDY_WITHOUT_GROUP("DELETED2:b:alice:", new Deleted2(ListItem.Buddy.of("alice", WireText.EMPTY))),
    UPDATED2_BUDDY(
            "UPDATED2:b:alice:Friends:Al: the one",
            new Updated2(new ListItem.Buddy("alice", text("Friends"), text("Al: the one")))),
    UPDATED2_CONTACT("UPDATED2:a:100001:Al", new Updated2(new ListItem.Contact("100001", text("Al")))),
    YOU_WERE_ADDED2("YOU_WERE_ADDED2:100001", new YouWereAdded2("100001")),
    USER_INFO(
            "USER_INFO:bob:T:0:1711036800:5: OU::gone home",
            new UserInfo("bob", true, 0, 1711036800, 5, uc(" OU"), "", ByteString.encodeUtf8("gone home"))),
    CHAT_JOIN("CHAT_JOIN:0:Parley: Room", new ChatJoin("0", text("Parley: Room"))),
    CHAT_IN("CHAT_IN:0:tess:F:hello room $", new ChatIn("0", "tess", false, text("hello room $"))),
    CHAT_IN_WHISPERED("CHAT_IN:7:tess:T:psst: you", new ChatIn("7", "tess", true, text("psst: you"))),
    CHAT_IN_ENC(
            "CHAT_IN_ENC:0:olga:F:A:en:TOC1 says: hi",
            new ChatInEnc("0", "olga", false, "A", "en", text("TOC1 says: hi"))),
    CHAT_UPDATE_BUDDY(
            "CHAT_UPDATE_BUDDY:0:T:olga:enca:tess", new ChatUpdateBuddy("0", true, List.of("olga", "enca", "tess"))),
    CHAT_UPDATE_BUDDY_LEFT("CHAT_UPDATE_BUDDY:0:F:alice", new ChatUpdateBuddy("0", false, List.of("alice"))),
    CHAT_INVITE(
            "CHAT_INVITE:Java Talk:3:TocTest2:come: join",
            new ChatInvite(text("Java Talk"), "3", "TocTest2", text("come: join"))),
    CHAT_LEFT("CHAT_LEFT:0", new ChatLeft("0")),
    GOTO_URL(
            "GOTO_URL:search results:dir_search?cookie=000a6b&first_name=Alice:x",
            new GotoUrl("search results", "dir_search?cookie=000a6b&first_name=Alice:x")),
    DIR_STATUS("DIR_STATUS:0", new DirStatus(0, List.of())),
    DIR_STATUS_WITH_ARGUMENT("DIR_STATUS:2:format", new DirStatus(2, List.of(text("format")))),
    ADMIN_NICK_STATUS("ADMIN_NICK_STATUS:0", new AdminNickStatus(0, List.of())),
    ADMIN_PASSWD_STATUS("ADMIN_PASSWD_STATUS:0", new AdminPasswdStatus(0, List.of())),
    PAUSE("PAUSE", new Pause()),
    RVOUS_PROPOSE(
            "RVOUS_PROPOSE:TocTest2:09461343-4C7F-11D1-8222-444553540000:AQIDBAUGBwg=:1:192.0.2.7:192.0.2.7:203.0.113.9"
                    + ":5190:12:aGVyZSBhcmUgbXkgbm90ZXM=:10001:AAEAAQAAMDlub3Rlcy50eHQA",
            new RvousPropose(
                    "TocTest2",
                    "09461343-4C7F-11D1-8222-444553540000",
                    hex("0102030405060708"),
                    1,
                    "192.0.2.7",
                    "192.0.2.7",
                    "203.0.113.9",
                    5190,
                    List.of(
                            new RendezvousTlv(RendezvousTlv.DESCRIPTION, ByteString.encodeUtf8("here are my notes")),
                            new RendezvousTlv(
                                    RendezvousTlv.SERVICE_DATA, hex("00010001000030396e6f7465732e74787400"))))),
    RVOUS_PROPOSE_WITH_AN_EMPTY_VALUE(
            "RVOUS_PROPOSE:bob:u::1:0.0.0.0:0.0.0.0:0.0.0.0:0:12:",
            new RvousPropose(
                    "bob",
                    "u",
                    ByteString.EMPTY,
                    1,
                    "0.0.0.0",
                    "0.0.0.0",
                    "0.0.0.0",
                    0,
                    List.of(new RendezvousTlv(12, ByteString.EMPTY)))),
    EMPTY("", new UnknownReply(ByteString.EMPTY)),
    UNKNOWN("X_SOMETHING:a:b", new UnknownReply(ByteString.encodeUtf8("X_SOMETHING:a:b")));

    private final String line;
    private final TocReply reply;

    ReplyGolden(String line, TocReply reply) {
        this.line = line;
        this.reply = reply;
    }

    byte[] line() {
        return ByteString.encodeUtf8(line).toByteArray();
    }

    TocReply reply() {
        return reply;
    }

    private static WireText text(String text) {
        return WireText.of(text);
    }

    private static UserClass uc(String code) {
        return new UserClass(code);
    }

    private static ByteString hex(String hex) {
        return ByteString.decodeHex(hex);
    }

    private static ErrorReply error(int code, String... arguments) {
        return new ErrorReply(
                code, List.of(arguments).stream().map(WireText::of).toList());
    }
}

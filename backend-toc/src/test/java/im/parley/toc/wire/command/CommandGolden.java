// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import im.parley.toc.wire.PermitMode;
import im.parley.toc.wire.RendezvousTlv;
import im.parley.toc.wire.TocConfig;
import im.parley.toc.wire.TypingEvent;
import im.parley.toc.wire.WireText;
import java.util.List;
import java.util.Optional;
import okio.ByteString;

/** Commands as clients sent them, each with the record it is; ours writes them byte for byte alike. */
enum CommandGolden {
    SIGNON(
            "toc_signon login.oscar.aol.com 5190 olga 0x24081143311652 english \"TIC:Parley\"",
            new TocSignon(LoginDetails.of("olga", "parley1".getBytes(UTF_8), "TIC:Parley"))),
    SIGNON2(
            "toc2_signon login.oscar.aol.com 5190 tess 0x24081143311652 english \"TIC:Parley\" 160 99986432",
            Toc2Signon.of(LoginDetails.of("tess", "parley1".getBytes(UTF_8), "TIC:Parley"))),
    LOGIN2(
            "toc2_login login.oscar.aol.com 5190 enca 0x24081143311652 english \"TIC:Parley\" 160 US \"\" \"\" 3 0 30303"
                    + " -kentucky -utf8 87057152",
            Toc2Login.of(LoginDetails.of("enca", "parley1".getBytes(UTF_8), "TIC:Parley"))),
    LOGIN2_OF_ICQ(
            "toc2_login login.icq.com 5190 100001 0x24081143311652 en \"TIC:Parley\" 135 US \"\" \"\" 30 2 321 -utf8"
                    + " -preakness 42235648",
            new Toc2Login(
                    new LoginDetails("login.icq.com", 5190, "100001", "0x24081143311652", "en", text("TIC:Parley")),
                    Toc2Login.ICQ_SETTINGS,
                    42235648)),
    INIT_DONE("toc_init_done", new TocInitDone()),
    SEND_IM(
            "toc_send_im alice \"hello from TiK \\{braces\\} \\$dollar \\[br\\] \\\"q\\\"\"",
            new TocSendIm("alice", text("hello from TiK {braces} $dollar [br] \"q\""), false)),
    SEND_IM_AUTO("toc_send_im bob \"\" auto", new TocSendIm("bob", WireText.EMPTY, true)),
    SEND_IM2(
            "toc2_send_im alice \"hello \\\"alice\\\" \\$5 \\{braces\\} \\[brackets\\] back\\\\slash: colon\"",
            new Toc2SendIm("alice", text("hello \"alice\" $5 {braces} [brackets] back\\slash: colon"), false)),
    SEND_IM2_UTF8("toc2_send_im alice \"café Привет €\"", new Toc2SendIm("alice", text("café Привет €"), false)),
    SEND_IM2_AUTO("toc2_send_im olga \"auto text\" auto", new Toc2SendIm("olga", text("auto text"), true)),
    SEND_IM_ENC2(
            "toc2_send_im_enc toctest2 F U en \"Café at 10:30 \\(\\$5\\)?\"",
            new Toc2SendImEnc("toctest2", "F", "U", "en", text("Café at 10:30 ($5)?"), false)),
    ADD_BUDDY("toc_add_buddy tess alice", new TocAddBuddy(List.of("tess", "alice"))),
    REMOVE_BUDDY("toc_remove_buddy alice", new TocRemoveBuddy(List.of("alice"))),
    SET_CONFIG("toc_set_config \"m 1\ng Friends\n\"", TocSetConfig.of(TocConfig.readToc1("{m 1\ng Friends}"))),
    EVIL("toc_evil olga norm", new TocEvil("olga", false)),
    EVIL_ANONYMOUSLY("toc_evil alice anon", new TocEvil("alice", true)),
    ADD_PERMIT("toc_add_permit", new TocAddPermit(List.of())),
    ADD_DENY("toc_add_deny spammer", new TocAddDeny(List.of("spammer"))),
    CHAT_JOIN("toc_chat_join 4 \"Parley Room\"", new TocChatJoin(TocChatJoin.EXCHANGE, text("Parley Room"))),
    CHAT_SEND("toc_chat_send 0 \"hello room \\$\"", new TocChatSend("0", text("hello room $"))),
    CHAT_SEND_ENC("toc_chat_send_enc 0 U \"hällo\"", new TocChatSendEnc("0", "U", text("hällo"))),
    CHAT_WHISPER("toc_chat_whisper 0 olga \"psst\"", new TocChatWhisper("0", "olga", text("psst"))),
    CHAT_WHISPER_ENC("toc_chat_whisper_enc 0 A olga \"psst\"", new TocChatWhisperEnc("0", "A", "olga", text("psst"))),
    CHAT_EVIL("toc_chat_evil 0 olga anon", new TocChatEvil("0", "olga", true)),
    CHAT_INVITE(
            "toc_chat_invite 0 \"come, join\" alice bob",
            new TocChatInvite("0", text("come, join"), List.of("alice", "bob"))),
    CHAT_LEAVE("toc_chat_leave 0", new TocChatLeave("0")),
    CHAT_ACCEPT("toc_chat_accept 3", new TocChatAccept("3")),
    GET_INFO("toc_get_info alice", new TocGetInfo("alice")),
    SET_INFO("toc_set_info \"<b>tess</b> profile\"", new TocSetInfo(text("<b>tess</b> profile"))),
    SET_AWAY("toc_set_away \"out \\$ \\{x\\}\"", new TocSetAway(Optional.of(text("out $ {x}")))),
    SET_BACK("toc_set_away", new TocSetAway(Optional.empty())),
    SET_BACK_WITH_EMPTY_TEXT("toc_set_away \"\"", new TocSetAway(Optional.of(WireText.EMPTY))),
    GET_DIR("toc_get_dir tess", new TocGetDir("tess")),
    SET_DIR("toc_set_dir \"Tess:::Tester:::::\"", TocSetDir.of(List.of("Tess", "", "", "Tester", "", "", "", "", ""))),
    DIR_SEARCH("toc_dir_search \"Alice:::::::\"", TocDirSearch.of(List.of("Alice", "", "", "", "", "", "", ""))),
    SET_IDLE("toc_set_idle 300", new TocSetIdle(300)),
    SET_CAPS(
            "toc_set_caps 748F2420-6287-11D1-8222-444553540000 1343",
            new TocSetCaps(List.of("748F2420-6287-11D1-8222-444553540000", "1343"))),
    RVOUS_PROPOSE("toc_rvous_propose bob x", new TocRvousPropose(List.of("bob", "x"))),
    RVOUS_ACCEPT(
            "toc_rvous_accept bob AQIDBAUGBwg= 09461343-4C7F-11D1-8222-444553540000",
            new TocRvousAccept(
                    "bob",
                    ByteString.decodeHex("0102030405060708"),
                    "09461343-4C7F-11D1-8222-444553540000",
                    List.of())),
    RVOUS_CANCEL(
            "toc_rvous_cancel bob AQIDBAUGBwg= 1343 12 aGk=",
            new TocRvousCancel(
                    "bob",
                    ByteString.decodeHex("0102030405060708"),
                    "1343",
                    List.of(new RendezvousTlv(RendezvousTlv.DESCRIPTION, ByteString.encodeUtf8("hi"))))),
    FORMAT_NICKNAME("toc_format_nickname \"T e s s\"", new TocFormatNickname(text("T e s s"))),
    CHANGE_PASSWD(
            "toc_change_passwd \"parley1\" \"par ley\\$2\"", new TocChangePasswd(text("parley1"), text("par ley$2"))),
    GET_STATUS("toc_get_status nobodyhere", new TocGetStatus("nobodyhere")),
    LOCATE_USER("toc_locate_user bob", new TocLocateUser("bob")),
    NOOP("toc_noop", new TocNoop()),
    SET_PDMODE2("toc2_set_pdmode 5", new Toc2SetPdmode(PermitMode.BUDDIES_ONLY)),
    NEW_GROUP2("toc2_new_group \"Work place\"", new Toc2NewGroup(text("Work place"))),
    DEL_GROUP2("toc2_del_group \"Work place\"", new Toc2DelGroup(text("Work place"))),
    NEW_BUDDIES2(
            "toc2_new_buddies {g:Friends\nb:alice:Alice A\nb:olga\nb:enca\n}",
            Toc2NewBuddies.of(TocConfig.readToc2("g:Friends\nb:alice:Alice A\nb:olga\nb:enca\n")
                    .groups())),
    REMOVE_BUDDY2("toc2_remove_buddy olga \"Friends\"", new Toc2RemoveBuddy(List.of("olga"), text("Friends"))),
    REMOVE_BUDDY2_FROM_A_GROUP_WITH_SPECIAL_CHARACTERS(
            "toc2_remove_buddy olga \"\\\\ (\\\"x\\\") [$5] {y}\"",
            new Toc2RemoveBuddy(List.of("olga"), text("\\ (\"x\") [$5] {y}"))),
    ADD_PERMIT2("toc2_add_permit alice", new Toc2AddPermit(List.of("alice"))),
    REMOVE_PERMIT2("toc2_remove_permit alice", new Toc2RemovePermit(List.of("alice"))),
    ADD_DENY2("toc2_add_deny enca", new Toc2AddDeny(List.of("enca"))),
    REMOVE_DENY2("toc2_remove_deny enca", new Toc2RemoveDeny(List.of("enca"))),
    CLIENT_EVENT2("toc2_client_event alice 2", new Toc2ClientEvent("alice", TypingEvent.TYPING)),
    EMPTY("", new UnknownCommand(ByteString.EMPTY)),
    UNKNOWN("toc_unknown_command x", new UnknownCommand(ByteString.encodeUtf8("toc_unknown_command x")));

    private final String line;
    private final TocCommand command;

    CommandGolden(String line, TocCommand command) {
        this.line = line;
        this.command = command;
    }

    /** Returns the command without the NUL that ends it. */
    String line() {
        return line;
    }

    byte[] payload() {
        return (line + '\0').getBytes(UTF_8);
    }

    TocCommand command() {
        return command;
    }

    private static WireText text(String text) {
        return WireText.of(text);
    }
}

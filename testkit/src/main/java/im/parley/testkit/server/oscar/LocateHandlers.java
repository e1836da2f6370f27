// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import im.parley.oscar.snac.locate.DirectoryInfoReply;
import im.parley.oscar.snac.locate.DirectoryInfoRequest;
import im.parley.oscar.snac.locate.LocateRights;
import im.parley.oscar.snac.locate.LocateRightsQuery;
import im.parley.oscar.snac.locate.SetDirectoryInfo;
import im.parley.oscar.snac.locate.SetDirectoryInfoReply;
import im.parley.oscar.snac.locate.SetKeywords;
import im.parley.oscar.snac.locate.SetKeywordsReply;
import im.parley.oscar.snac.locate.SetUserInfo;
import im.parley.oscar.snac.locate.UserInfoQuery;
import im.parley.oscar.snac.locate.UserInfoReply;
import im.parley.oscar.snac.locate.UserInfoRequest;
import im.parley.oscar.wire.Capability;
import im.parley.oscar.wire.MimeText;
import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacErrorCode;
import im.parley.oscar.wire.TlvBlock;
import im.parley.testkit.server.DirectoryEntry;
import im.parley.testkit.server.Dispatch;
import im.parley.testkit.server.ScreenName;
import im.parley.testkit.server.UserSnapshot;
import im.parley.testkit.server.World;
import java.util.Optional;
import java.util.stream.Stream;

/** Food group 02: profiles, away texts, capabilities, and the directory. */
final class LocateHandlers {
    private static final int OK = 1;
    private static final int OLD_AWAY = 3;
    private static final int LONGEST_TEXT = 4096;

    private final World world;
    private final UserBlocks blocks;

    LocateHandlers(World world, UserBlocks blocks) {
        this.world = world;
        this.blocks = blocks;
    }

    void addTo(Dispatch<Request, Snac> handlers) {
        handlers.on(LocateRightsQuery.class, (request, query) -> request.reply(rights()))
                .on(SetUserInfo.class, this::set)
                .on(UserInfoRequest.class, (request, asked) -> show(request, asked.screenName(), parts(asked)))
                .on(UserInfoQuery.class, (request, asked) -> show(request, asked.screenName(), asked.parts()))
                .on(SetDirectoryInfo.class, this::setDirectory)
                .on(DirectoryInfoRequest.class, this::showDirectory)
                .on(SetKeywords.class, this::setInterests);
    }

    private static LocateRights rights() {
        return new LocateRights(TlvBlock.builder()
                .u16(0x0001, LONGEST_TEXT)
                .u16(0x0002, 100)
                .u16(0x0003, 10)
                .u16(0x0004, 4096)
                .u16(0x0005, 100)
                .build());
    }

    private void set(Request request, SetUserInfo info) {
        if (Stream.of(info.profile(), info.away())
                .flatMap(Optional::stream)
                .anyMatch(text -> text.bytes().size() > LONGEST_TEXT)) {
            request.fail(SnacErrorCode.REPLY_TOO_BIG);
            return;
        }
        info.profile().ifPresent(text -> world.appearance().profile(request.user(), Texts.of(text)));
        info.capabilities()
                .ifPresent(all -> world.appearance()
                        .capabilities(
                                request.user(),
                                all.stream().map(Capability::uuid).toList()));
        info.away()
                .ifPresent(text -> world.appearance()
                        .away(request.user(), Optional.of(Texts.of(text)).filter(words -> !words.isEmpty())));
    }

    /** The older request numbers what the newer one has bits for. */
    private static long parts(UserInfoRequest asked) {
        return asked.type() == OLD_AWAY ? UserInfoQuery.AWAY : asked.type();
    }

    private void show(Request request, String name, long parts) {
        ScreenName asked = ScreenName.of(name);
        Optional<UserSnapshot> user =
                world.appearance().look(request.user(), asked).filter(UserSnapshot::online);
        if (user.isEmpty()) {
            request.fail(SnacErrorCode.NOT_LOGGED_ON);
            return;
        }
        Optional<MimeText> profile = world.appearance()
                .profile(request.user(), asked)
                .filter(text -> (parts & UserInfoQuery.PROFILE) != 0)
                .map(Texts::mime);
        Optional<MimeText> away = world.appearance()
                .awayText(request.user(), asked)
                .filter(text -> (parts & UserInfoQuery.AWAY) != 0)
                .map(Texts::mime);
        request.reply(UserInfoReply.of(blocks.of(user.get()), profile, away));
    }

    private void setDirectory(Request request, SetDirectoryInfo info) {
        world.directory()
                .set(
                        request.user(),
                        DirectoryFields.read(info.tlvs(), info.info().interests()));
        request.reply(new SetDirectoryInfoReply(OK));
    }

    private void setInterests(Request request, SetKeywords keywords) {
        DirectoryEntry entry = world.directory().get(request.user().name()).orElse(DirectoryEntry.EMPTY);
        world.directory().set(request.user(), new DirectoryEntry(entry.fields(), keywords.keywords()));
        request.reply(new SetKeywordsReply(OK));
    }

    private void showDirectory(Request request, DirectoryInfoRequest asked) {
        world.directory()
                .get(ScreenName.of(asked.screenName()))
                .ifPresentOrElse(
                        entry -> request.reply(new DirectoryInfoReply(OK, DirectoryFields.write(entry))),
                        () -> request.fail(SnacErrorCode.NOT_LOGGED_ON));
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.toc;

import im.parley.testkit.server.DirectoryEntry;
import im.parley.testkit.server.DirectoryEntry.Field;
import im.parley.testkit.server.Dispatch;
import im.parley.testkit.server.ScreenName;
import im.parley.testkit.server.Text;
import im.parley.testkit.server.UserSnapshot;
import im.parley.testkit.server.World;
import im.parley.toc.wire.TocErrorCode;
import im.parley.toc.wire.command.TocCommand;
import im.parley.toc.wire.command.TocDirSearch;
import im.parley.toc.wire.command.TocGetDir;
import im.parley.toc.wire.command.TocGetInfo;
import im.parley.toc.wire.command.TocLocateUser;
import im.parley.toc.wire.command.TocSetDir;
import im.parley.toc.wire.command.TocSetInfo;
import im.parley.toc.wire.reply.DirStatus;
import im.parley.toc.wire.reply.GotoUrl;
import im.parley.toc.wire.reply.UserInfo;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okio.Buffer;

/** Profiles and the directory; most answers are the address of a page. */
final class PeopleCommands {
    private static final byte END_OF_TEXT = (byte) 0xFE;
    private static final int KEYWORD = 10;

    /** That one server takes. */
    private static final int MOST_FIELDS = 9;

    private static final List<Field> FIELDS = List.of(
            Field.FIRST_NAME,
            Field.MIDDLE_NAME,
            Field.LAST_NAME,
            Field.MAIDEN_NAME,
            Field.CITY,
            Field.STATE,
            Field.COUNTRY,
            Field.EMAIL);

    private final World world;
    private final Pages pages;

    PeopleCommands(World world, Pages pages) {
        this.world = world;
        this.pages = pages;
    }

    void addTo(Dispatch<TocSession, TocCommand> commands) {
        commands.on(
                        TocSetInfo.class,
                        (session, set) -> world.appearance().profile(session.user(), Words.read(set.profile())))
                .on(TocGetInfo.class, this::profile)
                .on(TocLocateUser.class, this::locate)
                .on(TocSetDir.class, this::setEntry)
                .on(TocGetDir.class, this::entry)
                .on(TocDirSearch.class, this::search);
    }

    private void profile(TocSession session, TocGetInfo command) {
        if (session.profile().isAol() && look(session, command.user()).isEmpty()) {
            session.fail(TocErrorCode.NOT_AVAILABLE, command.user());
        } else {
            Map<String, String> query = new LinkedHashMap<>();
            query.put("from", session.user().name().ident());
            query.put("user", command.user());
            session.send(new GotoUrl("profile", pages.address(session.user(), "info", query)));
        }
    }

    private void locate(TocSession session, TocLocateUser command) {
        Optional<UserSnapshot> user = look(session, command.user());
        if (!session.profile().isAol()) {
            session.fail(TocErrorCode.REQUEST_FAILED);
        } else if (user.isEmpty()) {
            session.fail(TocErrorCode.NOT_AVAILABLE, command.user());
        } else {
            session.send(info(session, user.get()));
        }
    }

    private UserInfo info(TocSession session, UserSnapshot user) {
        PresenceLines lines = new PresenceLines(world.settings().clock());
        Buffer texts = new Buffer();
        texts.write(bytes(world.appearance().awayText(session.user(), user.name())))
                .writeByte(END_OF_TEXT);
        texts.write(bytes(world.appearance().profile(session.user(), user.name())))
                .writeByte(END_OF_TEXT);
        return new UserInfo(
                user.name().display(),
                true,
                user.warning() / 10,
                user.signedOnAt().getEpochSecond(),
                lines.idleMinutes(user),
                PresenceLines.userClass(session.profile(), user),
                "",
                texts.readByteString());
    }

    private static byte[] bytes(Optional<Text> text) {
        return text.map(words -> Words.write(words).bytes()).orElse(new byte[0]);
    }

    private Optional<UserSnapshot> look(TocSession session, String user) {
        return world.appearance().look(session.user(), ScreenName.of(user)).filter(UserSnapshot::online);
    }

    private void setEntry(TocSession session, TocSetDir command) {
        String entry = command.entry().text();
        if (!session.profile().isAol() && entry.split(":", -1).length > MOST_FIELDS) {
            session.fail(TocErrorCode.REQUEST_FAILED);
            return;
        }
        world.directory().set(session.user(), read(entry));
        if (session.profile().isAol()) {
            session.send(new DirStatus(0, List.of()));
        }
    }

    private void entry(TocSession session, TocGetDir command) {
        String address = pages.address(session.user(), "dir_info", Map.of("user", command.user()));
        session.send(new GotoUrl("directory info", address));
    }

    private void search(TocSession session, TocDirSearch command) {
        DirectoryEntry pattern = read(command.query().text());
        if (pattern.equals(DirectoryEntry.EMPTY)) {
            session.fail(TocErrorCode.DIRECTORY_TOO_VAGUE);
            return;
        }
        Map<String, String> query = new LinkedHashMap<>();
        pattern.fields().forEach((field, value) -> query.put(Pages.parameter(field), value));
        pattern.interests().forEach(interest -> query.put("keyword", interest));
        session.send(new GotoUrl("search results", pages.address(session.user(), "dir_search", query)));
    }

    private static DirectoryEntry read(String text) {
        List<String> values = List.of(text.split(":", -1));
        Map<Field, String> fields = new EnumMap<>(Field.class);
        for (int i = 0; i < Math.min(FIELDS.size(), values.size()); i++) {
            fields.put(FIELDS.get(i), values.get(i));
        }
        String keyword = values.size() > KEYWORD ? values.get(KEYWORD) : "";
        return new DirectoryEntry(fields, keyword.isEmpty() ? List.of() : List.of(keyword));
    }
}

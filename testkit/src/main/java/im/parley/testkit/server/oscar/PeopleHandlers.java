// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import im.parley.oscar.snac.alert.AlertActivate;
import im.parley.oscar.snac.alert.AlertSubscribe;
import im.parley.oscar.snac.directory.DirectorySearch;
import im.parley.oscar.snac.directory.DirectorySearchReply;
import im.parley.oscar.snac.directory.InterestsQuery;
import im.parley.oscar.snac.directory.InterestsReply;
import im.parley.oscar.snac.directory.InterestsReply.Interest;
import im.parley.oscar.snac.invite.InviteAck;
import im.parley.oscar.snac.invite.InviteFriend;
import im.parley.oscar.snac.locate.DirectoryInfo;
import im.parley.oscar.snac.lookup.FindByEmail;
import im.parley.oscar.snac.lookup.FoundByEmail;
import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacErrorCode;
import im.parley.oscar.wire.Tlv;
import im.parley.testkit.server.Directory;
import im.parley.testkit.server.DirectoryEntry;
import im.parley.testkit.server.Dispatch;
import im.parley.testkit.server.ScreenName;
import im.parley.testkit.server.World;
import java.util.List;
import okio.ByteString;

/** Food groups 06, 0A, 0F and 18: finding people, inviting them, and who wants to hear of mail. */
final class PeopleHandlers {
    private static final int SCREEN_NAME = 0x0009;
    private static final List<Interest> INTERESTS = List.of(
            new Interest(Interest.CATEGORY, 1, "Games"),
            new Interest(Interest.KEYWORD, 1, "Chess"),
            new Interest(Interest.CATEGORY, 2, "Music"),
            new Interest(Interest.KEYWORD, 2, "Jazz"));

    private final Directory directory;

    PeopleHandlers(World world) {
        this.directory = world.directory();
    }

    void addTo(Dispatch<Request, Snac> handlers) {
        handlers.on(FindByEmail.class, this::lookUp)
                .on(DirectorySearch.class, this::search)
                .on(InterestsQuery.class, (request, query) -> request.reply(InterestsReply.of(INTERESTS)))
                .on(InviteFriend.class, (request, invite) -> request.reply(new InviteAck()))
                .on(
                        AlertSubscribe.class,
                        (request, alerts) ->
                                request.session().alertOver(request.host().connection()))
                .ignore(AlertActivate.class);
    }

    private void lookUp(Request request, FindByEmail query) {
        List<String> names = directory.byEmail(query.email()).stream()
                .map(ScreenName::display)
                .toList();
        if (names.isEmpty()) {
            request.fail(SnacErrorCode.NO_MATCH);
        } else {
            request.reply(FoundByEmail.of(names));
        }
    }

    private void search(Request request, DirectorySearch query) {
        DirectoryEntry pattern =
                DirectoryFields.read(query.tlvs(), query.known().interests());
        List<DirectoryInfo> found =
                directory.search(pattern).stream().map(PeopleHandlers::info).toList();
        request.reply(
                pattern.equals(DirectoryEntry.EMPTY)
                        ? new DirectorySearchReply(DirectorySearchReply.NAME_MISSING, 0, List.of())
                        : DirectorySearchReply.found(found));
    }

    private static DirectoryInfo info(Directory.Found found) {
        Tlv name = new Tlv(SCREEN_NAME, ByteString.encodeUtf8(found.name().display()));
        return new DirectoryInfo(DirectoryFields.write(found.entry()).with(name));
    }
}

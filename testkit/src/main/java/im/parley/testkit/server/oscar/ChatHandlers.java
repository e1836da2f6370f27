// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import im.parley.oscar.snac.chat.SendRoomMessage;
import im.parley.oscar.snac.chat.WarnMember;
import im.parley.oscar.snac.chat.WarnMemberResult;
import im.parley.oscar.snac.chatnav.ChatNavInfo;
import im.parley.oscar.snac.chatnav.ChatRightsQuery;
import im.parley.oscar.snac.chatnav.CreateRoom;
import im.parley.oscar.snac.chatnav.ExchangeQuery;
import im.parley.oscar.snac.chatnav.RoomDetailsQuery;
import im.parley.oscar.snac.chatnav.RoomOccupantsQuery;
import im.parley.oscar.snac.chatnav.RoomQuery;
import im.parley.oscar.snac.chatnav.SearchRooms;
import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacErrorCode;
import im.parley.testkit.server.Dispatch;
import im.parley.testkit.server.RoomInfo;
import im.parley.testkit.server.RoomKey;
import im.parley.testkit.server.ScreenName;
import im.parley.testkit.server.Text;
import im.parley.testkit.server.World;
import java.util.List;
import java.util.Optional;

/** Food groups 0D and 0E: finding and making rooms, and talking in one. */
final class ChatHandlers {
    private static final int MAX_ROOMS = 10;
    private static final List<Integer> EXCHANGES = List.of(RoomKey.PRIVATE, RoomKey.PUBLIC);

    private final World world;
    private final UserBlocks blocks;

    ChatHandlers(World world, UserBlocks blocks) {
        this.world = world;
        this.blocks = blocks;
    }

    void addTo(Dispatch<Request, Snac> handlers) {
        handlers.on(ChatRightsQuery.class, (request, query) -> request.reply(rights()))
                .on(ExchangeQuery.class, this::exchange)
                .on(
                        RoomQuery.class,
                        (request, query) -> room(request, world.rooms().find(RoomIds.key(query.room()))))
                .on(
                        RoomDetailsQuery.class,
                        (request, query) -> room(request, world.rooms().find(RoomIds.key(query.room()))))
                .on(RoomOccupantsQuery.class, this::occupants)
                .on(SearchRooms.class, this::search)
                .on(CreateRoom.class, this::create)
                .on(SendRoomMessage.class, this::say)
                .on(WarnMember.class, this::warn);
    }

    private static ChatNavInfo rights() {
        return ChatNavInfo.rights(
                MAX_ROOMS, EXCHANGES.stream().map(RoomBlocks::exchange).toList());
    }

    private void exchange(Request request, ExchangeQuery query) {
        if (EXCHANGES.contains(query.exchange())) {
            request.reply(ChatNavInfo.exchange(RoomBlocks.exchange(query.exchange())));
        } else {
            request.fail(SnacErrorCode.NOT_SUPPORTED_BY_HOST);
        }
    }

    private void search(Request request, SearchRooms wanted) {
        request.reply(ChatNavInfo.rooms(world.rooms().search(wanted.searchClass(), wanted.words()).stream()
                .map(RoomBlocks::of)
                .toList()));
    }

    private void create(Request request, CreateRoom wanted) {
        int exchange = wanted.room().id().exchange();
        if (EXCHANGES.contains(exchange)) {
            room(request, world.rooms().open(exchange, wanted.name()));
        } else {
            request.fail(SnacErrorCode.NOT_SUPPORTED_BY_HOST);
        }
    }

    private static void room(Request request, Optional<RoomInfo> room) {
        room.ifPresentOrElse(
                found -> request.reply(ChatNavInfo.room(RoomBlocks.of(found))),
                () -> request.fail(SnacErrorCode.NO_MATCH));
    }

    private void occupants(Request request, RoomOccupantsQuery query) {
        world.rooms()
                .find(RoomIds.key(query.room()))
                .ifPresentOrElse(
                        room -> request.reply(ChatNavInfo.room(RoomBlocks.of(
                                room,
                                world.rooms().members(room.key()).stream()
                                        .map(blocks::of)
                                        .toList()))),
                        () -> request.fail(SnacErrorCode.NO_MATCH));
    }

    private void say(Request request, SendRoomMessage message) {
        request.host().room().ifPresent(room -> {
            Optional<SendRoomMessage> rolled = Dice.rolled(message, request.user());
            if (rolled.isPresent()) {
                world.rooms().announce(request.user(), room, Dice.HOST, text(rolled.get()));
                return;
            }
            Text text = text(message);
            Optional<String> recipient = message.recipient();
            if (message.isWhisper() && recipient.isPresent()) {
                if (!world.rooms().whisper(request.user(), room, ScreenName.of(recipient.get()), text)) {
                    request.fail(SnacErrorCode.NOT_LOGGED_ON);
                }
            } else {
                world.rooms().say(request.user(), room, text, message.isAutoReply(), message.wantsReflection());
            }
        });
    }

    private void warn(Request request, WarnMember warning) {
        ScreenName member = ScreenName.of(warning.screenName());
        request.host()
                .room()
                .flatMap(room -> world.rooms().warn(request.user(), room, member, warning.isAnonymous()))
                .ifPresentOrElse(
                        effect -> request.reply(new WarnMemberResult(effect.gain(), effect.level())),
                        () -> request.fail(SnacErrorCode.REQUEST_DENIED));
    }

    private static Text text(SendRoomMessage message) {
        return new Text(message.text(ISO_8859_1).orElse(""), new KeptLine(message));
    }
}

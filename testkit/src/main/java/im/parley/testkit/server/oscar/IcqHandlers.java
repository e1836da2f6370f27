// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import im.parley.oscar.snac.icq.DeleteStoredMessages;
import im.parley.oscar.snac.icq.FindByEmailAddress;
import im.parley.oscar.snac.icq.FindByEmailPattern;
import im.parley.oscar.snac.icq.FindByFields;
import im.parley.oscar.snac.icq.FindByName;
import im.parley.oscar.snac.icq.FindByNamePattern;
import im.parley.oscar.snac.icq.FindByUin;
import im.parley.oscar.snac.icq.FindInWhitePages;
import im.parley.oscar.snac.icq.FindInWhitePagesByPattern;
import im.parley.oscar.snac.icq.FullInfoQuery;
import im.parley.oscar.snac.icq.IcqEnvelope;
import im.parley.oscar.snac.icq.IcqField;
import im.parley.oscar.snac.icq.IcqQuery;
import im.parley.oscar.snac.icq.IcqReply;
import im.parley.oscar.snac.icq.IcqRequest;
import im.parley.oscar.snac.icq.IcqResult;
import im.parley.oscar.snac.icq.OwnInfoQuery;
import im.parley.oscar.snac.icq.SetAffiliations;
import im.parley.oscar.snac.icq.SetBasicInfo;
import im.parley.oscar.snac.icq.SetEmails;
import im.parley.oscar.snac.icq.SetFields;
import im.parley.oscar.snac.icq.SetHomepageCategory;
import im.parley.oscar.snac.icq.SetIcqPassword;
import im.parley.oscar.snac.icq.SetInterests;
import im.parley.oscar.snac.icq.SetMoreInfo;
import im.parley.oscar.snac.icq.SetNotes;
import im.parley.oscar.snac.icq.SetPermissions;
import im.parley.oscar.snac.icq.SetWorkInfo;
import im.parley.oscar.snac.icq.ShortInfoQuery;
import im.parley.oscar.snac.icq.StoredMessagesEnd;
import im.parley.oscar.snac.icq.StoredMessagesQuery;
import im.parley.oscar.wire.Snac;
import im.parley.testkit.server.Dispatch;
import im.parley.testkit.server.InstantMessage;
import im.parley.testkit.server.ScreenName;
import im.parley.testkit.server.Users.Change;
import im.parley.testkit.server.World;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import okio.ByteString;

/** Food group 15: the ICQ database, whose requests come in envelopes of their own. */
final class IcqHandlers {
    private static final int NOBODY = 0x0104;
    private static final int LAST_FOUND = 0x01AE;

    /** A client chooses its group for random chats. It may, but nobody is found in one here. */
    private static final int RANDOM_CHAT_GROUP = 0x0758;

    private static final int RANDOM_CHAT_GROUP_TAKEN = 0x0370;

    private final World world;
    private final Letters letters;
    private final Dispatch<IcqCall, IcqRequest> requests = new Dispatch<>();

    IcqHandlers(World world, Letters letters) {
        this.world = world;
        this.letters = letters;
        requests.on(StoredMessagesQuery.class, (call, query) -> stored(call))
                .on(
                        DeleteStoredMessages.class,
                        (call, delete) -> world.messages().retrieve(call.user()))
                .on(FullInfoQuery.class, (call, query) -> info(call, query.uin(), IcqDetails::full))
                .on(OwnInfoQuery.class, (call, query) -> info(call, query.uin(), IcqDetails::full))
                .on(ShortInfoQuery.class, (call, query) -> info(call, query.uin(), IcqDetails::brief))
                .on(SetFields.class, (call, set) -> set(call, set.fields(), 0x0C3F))
                .on(SetBasicInfo.class, (call, set) -> set(call, IcqChanges.of(set), 0x0064))
                .on(SetWorkInfo.class, (call, set) -> set(call, IcqChanges.of(set), 0x006E))
                .on(SetMoreInfo.class, (call, set) -> set(call, IcqChanges.of(set), 0x0078))
                .on(SetNotes.class, (call, set) -> set(call, IcqChanges.of(set), 0x0082))
                .on(SetEmails.class, (call, set) -> set(call, List.of(), 0x0087))
                .on(SetInterests.class, (call, set) -> set(call, IcqChanges.of(set), 0x008C))
                .on(SetAffiliations.class, (call, set) -> set(call, IcqChanges.of(set), 0x0096))
                .on(SetHomepageCategory.class, (call, set) -> set(call, List.of(), 0x00BE))
                .on(SetPermissions.class, (call, set) -> set(call, permissions(set), 0x00A0))
                .on(SetIcqPassword.class, this::password)
                .on(FindByUin.class, (call, find) -> search(call, IcqSearches.of(find)))
                .on(FindByEmailAddress.class, (call, find) -> search(call, IcqSearches.of(find)))
                .on(FindByEmailPattern.class, (call, find) -> searchPattern(call, IcqSearches.of(find)))
                .on(FindByName.class, (call, find) -> search(call, IcqSearches.of(find)))
                .on(FindByNamePattern.class, (call, find) -> searchPattern(call, IcqSearches.of(find)))
                .on(FindInWhitePages.class, (call, find) -> search(call, IcqSearches.of(find.form())))
                .on(FindInWhitePagesByPattern.class, (call, find) -> searchPattern(call, IcqSearches.of(find.form())))
                .on(FindByFields.class, (call, find) -> search(call, find.fields()));
    }

    void addTo(Dispatch<Request, Snac> handlers) {
        handlers.on(IcqQuery.class, this::query);
    }

    private void query(Request request, IcqQuery query) {
        query.envelope().ifPresent(envelope -> answer(new IcqCall(request, envelope), envelope));
    }

    private void answer(IcqCall call, IcqEnvelope envelope) {
        if (!requests.accept(call, envelope.request(ISO_8859_1)) && envelope.type() == IcqEnvelope.META_REQUEST) {
            call.reply(List.of(
                    envelope.subtype() == RANDOM_CHAT_GROUP
                            ? new IcqResult(RANDOM_CHAT_GROUP_TAKEN, IcqResult.OK)
                            : new IcqResult(envelope.subtype(), IcqResult.FAILED)));
        }
    }

    /** Tells what waits: in this food group what ICQ users wrote, in its own what others did. */
    private void stored(IcqCall call) {
        List<IcqReply> replies = new ArrayList<>();
        for (InstantMessage message : world.messages().stored(call.user())) {
            letters.stored(message)
                    .ifPresentOrElse(
                            replies::add,
                            () -> letters.write(message, call.request().session())
                                    .ifPresent(call::push));
        }
        replies.add(new StoredMessagesEnd(0));
        call.reply(replies);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(world.settings().clock().instant(), ZoneOffset.UTC);
    }

    private void info(IcqCall call, long uin, Function<IcqDetails, List<IcqReply>> details) {
        List<IcqReply> found = world.cards()
                .get(ScreenName.of(Long.toString(uin)))
                .map(card -> new IcqDetails(new IcqCard(card), today()))
                .map(details)
                .orElseGet(() -> List.of(new IcqResult(NOBODY, IcqResult.FAILED)));
        call.reply(found);
    }

    /** Takes some details for those on the card; who need not be asked is the world's to know. */
    private void set(IcqCall call, List<IcqField> fields, int reply) {
        Map<Integer, List<ByteString>> card = new HashMap<>();
        for (IcqField field : fields) {
            if (field.type() == IcqField.OPEN_TO_ALL) {
                world.authorizations().require(call.user(), field.number() == 0);
            } else {
                card.computeIfAbsent(field.type(), type -> new ArrayList<>()).add(field.data());
            }
        }
        world.cards().set(call.user(), card);
        call.reply(List.of(new IcqResult(reply, IcqResult.OK)));
    }

    private static List<IcqField> permissions(SetPermissions set) {
        return List.of(
                IcqField.u8(IcqField.OPEN_TO_ALL, set.authorization()),
                IcqField.u8(IcqField.WEB_AWARE, set.webAware()));
    }

    private void password(IcqCall call, SetIcqPassword set) {
        Change change = world.users().setPassword(call.user(), set.password());
        call.reply(List.of(new IcqResult(0x00AA, change == Change.DONE ? IcqResult.OK : IcqResult.FAILED)));
    }

    private void search(IcqCall call, List<IcqField> asked) {
        LocalDate today = today();
        search(call, asked, (card, field) -> card.matches(field, today));
    }

    /** Searches for words in which a star stands for anything. */
    private void searchPattern(IcqCall call, List<IcqField> asked) {
        LocalDate today = today();
        search(call, asked, (card, field) -> card.matchesPattern(field, today));
    }

    /** Finds the UINs whose cards have all that is asked for; who asks for nothing finds nobody. */
    private void search(IcqCall call, List<IcqField> asked, BiPredicate<IcqCard, IcqField> matches) {
        LocalDate today = today();
        Predicate<IcqCard> fits = card -> !asked.isEmpty()
                && card.card().name().isUin()
                && asked.stream().allMatch(field -> matches.test(card, field));
        List<IcqDetails> found = world.cards().all().stream()
                .map(IcqCard::new)
                .filter(fits)
                .map(card -> new IcqDetails(card, today))
                .toList();
        List<IcqReply> replies = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            replies.add(found.get(i).found(i == found.size() - 1));
        }
        call.reply(replies.isEmpty() ? List.of(new IcqResult(LAST_FOUND, IcqResult.FAILED)) : replies);
    }
}

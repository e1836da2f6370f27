// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import im.parley.oscar.snac.feedbag.FeedbagActivate;
import im.parley.oscar.snac.feedbag.FeedbagDelete;
import im.parley.oscar.snac.feedbag.FeedbagEndCluster;
import im.parley.oscar.snac.feedbag.FeedbagInsert;
import im.parley.oscar.snac.feedbag.FeedbagItem;
import im.parley.oscar.snac.feedbag.FeedbagNotModified;
import im.parley.oscar.snac.feedbag.FeedbagQuery;
import im.parley.oscar.snac.feedbag.FeedbagQueryIfModified;
import im.parley.oscar.snac.feedbag.FeedbagReply;
import im.parley.oscar.snac.feedbag.FeedbagResult;
import im.parley.oscar.snac.feedbag.FeedbagRights;
import im.parley.oscar.snac.feedbag.FeedbagRightsQuery;
import im.parley.oscar.snac.feedbag.FeedbagStamp;
import im.parley.oscar.snac.feedbag.FeedbagStartCluster;
import im.parley.oscar.snac.feedbag.FeedbagStatus;
import im.parley.oscar.snac.feedbag.FeedbagUpdate;
import im.parley.oscar.snac.feedbag.PreAuthorize;
import im.parley.oscar.snac.feedbag.RemoveMe;
import im.parley.oscar.snac.feedbag.ReplyAuthorization;
import im.parley.oscar.snac.feedbag.RequestAuthorization;
import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacErrorCode;
import im.parley.oscar.wire.TlvBlock;
import im.parley.testkit.server.Dispatch;
import im.parley.testkit.server.ListEdit.Result;
import im.parley.testkit.server.ListItem;
import im.parley.testkit.server.Lists;
import im.parley.testkit.server.ScreenName;
import im.parley.testkit.server.World;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;

/** Food group 13: the stored list, and asking to be on somebody's. */
final class FeedbagHandlers {
    private final World world;
    private final Lists lists;
    private final int partSize;

    FeedbagHandlers(World world, OscarSettings settings) {
        this.world = world;
        this.lists = world.lists();
        this.partSize = settings.listParts();
    }

    void addTo(Dispatch<Request, Snac> handlers) {
        handlers.on(FeedbagRightsQuery.class, (request, query) -> request.reply(rights()))
                .on(FeedbagQuery.class, (request, query) -> list(request))
                .on(FeedbagQueryIfModified.class, this::listIfModified)
                .on(FeedbagActivate.class, (request, snac) -> lists.activate(request.user()))
                .on(FeedbagInsert.class, this::insert)
                .on(FeedbagUpdate.class, this::update)
                .on(
                        FeedbagDelete.class,
                        (request, snac) -> answer(request, lists.delete(request.user(), ListItems.read(snac.items()))))
                .on(
                        RequestAuthorization.class,
                        (request, asked) -> world.authorizations()
                                .ask(request.user(), ScreenName.of(asked.screenName()), asked.reason()))
                .on(
                        ReplyAuthorization.class,
                        (request, reply) -> world.authorizations()
                                .answer(
                                        request.user(),
                                        ScreenName.of(reply.screenName()),
                                        reply.isGranted(),
                                        reply.reason()))
                .on(
                        PreAuthorize.class,
                        (request, grant) -> world.authorizations()
                                .grant(request.user(), ScreenName.of(grant.screenName()), grant.text()))
                .on(
                        RemoveMe.class,
                        (request, wish) ->
                                world.authorizations().removeFrom(request.user(), ScreenName.of(wish.screenName())))
                .on(FeedbagStartCluster.class, (request, start) -> lists.cluster(request.user(), true))
                .on(FeedbagEndCluster.class, (request, end) -> lists.cluster(request.user(), false));
    }

    private FeedbagRights rights() {
        return new FeedbagRights(TlvBlock.builder()
                .value(0x0004, out -> out.u16s(lists.limits().all()))
                .u16(0x0002, 254)
                .u16(0x0003, 508)
                .u16(0x0006, 97)
                .build());
    }

    /** Sends the list with each group before its members: there are clients that put whom they read into groups they know. */
    private void list(Request request) {
        List<FeedbagItem> items = ListItems.write(lists.items(request.user())).stream()
                .sorted(Comparator.comparingInt(FeedbagItem::groupId).thenComparingInt(FeedbagItem::itemId))
                .toList();
        int from = 0;
        for (; items.size() - from > partSize; from += partSize) {
            request.replyInPart(new FeedbagReply(0, items.subList(from, from + partSize), OptionalLong.of(0)));
        }
        request.reply(FeedbagReply.of(items.subList(from, items.size()), changed(request)));
    }

    private void listIfModified(Request request, FeedbagQueryIfModified query) {
        FeedbagStamp known = query.known();
        int count = lists.items(request.user()).size();
        if (count > 0 && known.changed() == changed(request) && known.items() == count) {
            request.reply(new FeedbagNotModified(known));
        } else {
            list(request);
        }
    }

    private long changed(Request request) {
        return lists.changedAt(request.user()).getEpochSecond();
    }

    private void insert(Request request, FeedbagInsert snac) {
        List<ListItem> items = ListItems.read(snac.items());
        if (items.stream().anyMatch(item -> deniesItself(request, item))) {
            request.fail(SnacErrorCode.NOT_SUPPORTED_BY_HOST);
            return;
        }
        if (items.stream().anyMatch(item -> item.is(ListItem.LINKED))) {
            request.fail(SnacErrorCode.INSUFFICIENT_RIGHTS);
            return;
        }
        List<Result> results = lists.insert(request.user(), items);
        answer(request, results);
        tellThoseAdded(request, items, results);
    }

    /** Who was awaited and is no more has been added only now. */
    private void update(Request request, FeedbagUpdate snac) {
        List<ListItem> before = lists.items(request.user());
        List<ListItem> items = ListItems.read(snac.items());
        List<Result> results = lists.update(request.user(), items);
        answer(request, results);
        for (int i = 0; i < items.size(); i++) {
            ListItem item = items.get(i);
            if (before.stream().anyMatch(old -> old.key().equals(item.key()) && old.isAwaitingAuthorization())) {
                tellThoseAdded(request, List.of(item), List.of(results.get(i)));
            }
        }
    }

    private void tellThoseAdded(Request request, List<ListItem> items, List<Result> results) {
        for (int i = 0; i < items.size(); i++) {
            ListItem item = items.get(i);
            ScreenName name = ScreenName.of(item.name());
            boolean isAdded = item.is(ListItem.BUDDY) && !item.isAwaitingAuthorization();
            if (results.get(i) == Result.DONE && isAdded && name.isUin()) {
                world.authorizations().added(request.user(), name);
            }
        }
    }

    private static boolean deniesItself(Request request, ListItem item) {
        return item.is(ListItem.DENY)
                && ScreenName.of(item.name()).equals(request.user().name());
    }

    private static void answer(Request request, List<Result> results) {
        List<Integer> codes =
                results.stream().map(result -> code(result).code()).toList();
        request.reply(new FeedbagStatus(codes));
    }

    private static FeedbagResult code(Result result) {
        return switch (result) {
            case DONE -> FeedbagResult.OK;
            case NOT_FOUND -> FeedbagResult.NOT_FOUND;
            case ALREADY_EXISTS -> FeedbagResult.ALREADY_EXISTS;
            case LIST_FULL -> FeedbagResult.OVER_LIMIT;
            case AUTHORIZATION_REQUIRED -> FeedbagResult.AUTHORIZATION_REQUIRED;
        };
    }
}

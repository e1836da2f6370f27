// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import im.parley.oscar.snac.feedbag.FeedbagSnac;
import im.parley.oscar.snac.service.AnnounceArt;
import im.parley.oscar.snac.service.ClientOnline;
import im.parley.oscar.snac.service.ClientProbe;
import im.parley.oscar.snac.service.ClientProbeReply;
import im.parley.oscar.snac.service.ClientVersions;
import im.parley.oscar.snac.service.HostVersions;
import im.parley.oscar.snac.service.MessageOfTheDay;
import im.parley.oscar.snac.service.NoOperation;
import im.parley.oscar.snac.service.PauseAck;
import im.parley.oscar.snac.service.RateQuery;
import im.parley.oscar.snac.service.RateSubscribe;
import im.parley.oscar.snac.service.RateUnsubscribe;
import im.parley.oscar.snac.service.SelfInfoQuery;
import im.parley.oscar.snac.service.ServiceRequest;
import im.parley.oscar.snac.service.ServiceResponse;
import im.parley.oscar.snac.service.ServiceSnac;
import im.parley.oscar.snac.service.SetIdle;
import im.parley.oscar.snac.service.SetPrivacyFlags;
import im.parley.oscar.snac.service.SetStatus;
import im.parley.oscar.snac.stats.ReportInterval;
import im.parley.oscar.snac.stats.StatsAck;
import im.parley.oscar.snac.stats.StatsReport;
import im.parley.oscar.wire.FamilyVersion;
import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacErrorCode;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.TlvBuilder;
import im.parley.testkit.server.Art;
import im.parley.testkit.server.Dispatch;
import im.parley.testkit.server.RoomInfo;
import im.parley.testkit.server.RoomKey;
import im.parley.testkit.server.ScreenName;
import im.parley.testkit.server.World;
import java.time.Duration;
import java.util.Optional;
import okio.ByteString;

/** Food groups 01 and 0B: bringing connections up, opening further ones, and the user's own state. */
final class ServiceHandlers {
    private static final int REPORT_HOURS = 1200;
    private static final int DIRECT_CONNECTION = 0x000C;

    /** The version of food group 01 since which clients are told of each of their sessions. */
    private static final int KNOWS_SESSIONS = 4;

    /** The version of food group 13 that AIM's clients had: with no word of authorization, which is ICQ's. */
    private static final int ASKS_IN_MESSAGES = 3;

    private final OscarService service;
    private final World world;

    ServiceHandlers(OscarService service) {
        this.service = service;
        this.world = service.world();
    }

    void addTo(Dispatch<Request, Snac> handlers) {
        handlers.on(ClientVersions.class, this::versions)
                .on(
                        RateQuery.class,
                        (request, query) -> request.reply(
                                service.rates().reply(world.rates().of(request.user()))))
                .on(
                        RateSubscribe.class,
                        (request, rates) -> request.session().pace().subscribe(rates.classes()))
                .on(
                        RateUnsubscribe.class,
                        (request, rates) -> request.session().pace().unsubscribe(rates.classes()))
                .on(ClientOnline.class, (request, online) -> online(request))
                .on(ServiceRequest.class, this::further)
                .on(SelfInfoQuery.class, (request, query) -> self(request))
                .on(SetStatus.class, this::status)
                .on(
                        SetIdle.class,
                        (request, idle) -> world.appearance().idle(request.user(), Duration.ofSeconds(idle.seconds())))
                .on(ClientProbe.class, (request, probe) -> request.reply(new ClientProbeReply(ByteString.EMPTY)))
                .on(StatsReport.class, (request, report) -> request.reply(new StatsAck()))
                .on(PauseAck.class, (request, ack) -> request.session().isSilent())
                .ignore(NoOperation.class, SetPrivacyFlags.class, AnnounceArt.class);
    }

    private void versions(Request request, ClientVersions wanted) {
        if (request.host().role() == Role.BOS) {
            knows(request, wanted);
        }
        request.reply(new HostVersions(wanted.versions()));
        request.host().connection().push(MessageOfTheDay.of(service.settings().messageOfTheDay()));
    }

    /** What clients know of, they tell on their first connection. */
    private static void knows(Request request, ClientVersions wanted) {
        boolean knows = wanted.versions().stream()
                .anyMatch(each -> each.family() == ServiceSnac.FAMILY && each.version() >= KNOWS_SESSIONS);
        request.session().knowsOfSessions(knows);
        boolean asksInMessages = request.user().name().isUin()
                && wanted.versions().contains(new FamilyVersion(FeedbagSnac.FAMILY, ASKS_IN_MESSAGES));
        request.session().asksInMessages(asksInMessages);
    }

    private void online(Request request) {
        if (request.host().role() == Role.BOS) {
            request.session().settle(request.host().connection());
            request.session().push(new ReportInterval(REPORT_HOURS));
            world.sessions().ready(request.user());
        }
        request.host().room().ifPresent(room -> world.rooms().enter(request.user(), room));
    }

    private void further(Request request, ServiceRequest wanted) {
        if (request.host().role() != Role.BOS) {
            request.fail(SnacErrorCode.NOT_SUPPORTED_BY_HOST);
        } else if (wanted.wantsTls() && service.settings().certificate().isEmpty()) {
            request.fail(SnacErrorCode.GENERAL_FAILURE);
        } else if (wanted.linkedName().isPresent()) {
            linked(request, wanted, ScreenName.of(wanted.linkedName().get()));
        } else {
            Role.service(wanted.service())
                    .filter(role -> role != Role.CHAT || room(wanted).isPresent())
                    .ifPresentOrElse(
                            role -> redirect(request, wanted, role),
                            () -> request.fail(SnacErrorCode.SERVICE_UNAVAILABLE));
        }
    }

    private void redirect(Request request, ServiceRequest wanted, Role role) {
        Pass pass = new Pass.Service(request.session(), role, role == Role.CHAT ? room(wanted) : Optional.empty());
        TlvBuilder tlvs = TlvBlock.builder().u16(0x000D, wanted.service());
        request.reply(new ServiceResponse(service.redirect(tlvs, pass).build()));
    }

    /** Lets a client in under a name that is linked with its own. */
    private void linked(Request request, ServiceRequest wanted, ScreenName name) {
        boolean isLinked = world.lists().linked(request.user().name()).stream()
                .anyMatch(one -> ScreenName.of(one).equals(name));
        if (!isLinked) {
            request.fail(SnacErrorCode.INSUFFICIENT_RIGHTS);
            return;
        }
        TlvBuilder tlvs = TlvBlock.builder().u16(0x000D, wanted.service());
        request.reply(new ServiceResponse(
                service.redirect(tlvs, new Pass.SignOn(name, true)).build()));
    }

    private Optional<RoomKey> room(ServiceRequest wanted) {
        return wanted.room().flatMap(id -> world.rooms().find(RoomIds.key(id))).map(RoomInfo::key);
    }

    private void self(Request request) {
        request.reply(request.session().self(world.appearance().self(request.user())));
    }

    private void status(Request request, SetStatus status) {
        status.status().ifPresent(word -> world.appearance().status(request.user(), word));
        status.tlvs()
                .bytes(DIRECT_CONNECTION)
                .ifPresent(block -> world.appearance().directConnection(request.user(), block));
        if (!status.art().isEmpty()) {
            world.appearance()
                    .art(
                            request.user(),
                            status.art().stream()
                                    .map(id -> new Art(id.type(), id.flags(), id.data()))
                                    .toList());
        }
        self(request);
    }
}

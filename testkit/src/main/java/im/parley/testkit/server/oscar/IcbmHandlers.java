// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import im.parley.oscar.snac.icbm.DeleteIcbmParameters;
import im.parley.oscar.snac.icbm.IcbmAck;
import im.parley.oscar.snac.icbm.IcbmErrorSubcode;
import im.parley.oscar.snac.icbm.IcbmFlag;
import im.parley.oscar.snac.icbm.IcbmParameters;
import im.parley.oscar.snac.icbm.IcbmParametersQuery;
import im.parley.oscar.snac.icbm.IcbmResponse;
import im.parley.oscar.snac.icbm.OfflineMessagesEnd;
import im.parley.oscar.snac.icbm.RetrieveOfflineMessages;
import im.parley.oscar.snac.icbm.SendIcbm;
import im.parley.oscar.snac.icbm.SetIcbmParameters;
import im.parley.oscar.snac.icbm.TypingNotice;
import im.parley.oscar.snac.icbm.WarnResult;
import im.parley.oscar.snac.icbm.WarnUser;
import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacErrorCode;
import im.parley.testkit.fault.Faults;
import im.parley.testkit.server.Dispatch;
import im.parley.testkit.server.InstantMessage;
import im.parley.testkit.server.Messages.Outcome;
import im.parley.testkit.server.ScreenName;
import im.parley.testkit.server.World;
import java.util.List;

/** Food group 04: instant messages, typing, warnings. */
final class IcbmHandlers {
    private static final IcbmParameters PARAMETERS = new IcbmParameters(100, 3, 8000, 999, 999, 0);

    private final World world;
    private final Letters letters;
    private final AuthorizationLetters asking;
    private final Faults faults;

    IcbmHandlers(World world, Letters letters, Faults faults) {
        this.world = world;
        this.letters = letters;
        this.asking = new AuthorizationLetters(world.authorizations());
        this.faults = faults;
    }

    void addTo(Dispatch<Request, Snac> handlers) {
        handlers.on(IcbmParametersQuery.class, (request, query) -> request.reply(PARAMETERS))
                .on(SetIcbmParameters.class, (request, set) -> request.session().messageFlags(set.flags()))
                .on(SendIcbm.class, this::send)
                .on(WarnUser.class, this::warn)
                .on(
                        TypingNotice.class,
                        (request, notice) -> world.messages()
                                .typing(
                                        request.user(),
                                        ScreenName.of(notice.screenName()),
                                        TypingEvents.read(notice.event())))
                .on(
                        IcbmResponse.class,
                        (request, response) -> world.messages()
                                .relay(
                                        request.user(),
                                        ScreenName.of(response.screenName()),
                                        new KeptResponse(response)))
                .on(RetrieveOfflineMessages.class, (request, snac) -> retrieve(request))
                .ignore(DeleteIcbmParameters.class);
    }

    private void send(Request request, SendIcbm message) {
        Outcome outcome = asking.take(request.user(), message)
                ? Outcome.DELIVERED
                : world.messages().send(request.user(), Letters.read(message, request.session()));
        switch (outcome) {
            case DELIVERED, STORED -> {
                if (message.has(IcbmFlag.ACK_WANTED)) {
                    request.reply(IcbmAck.of(message));
                }
            }
            case UNREACHABLE -> request.fail(SnacErrorCode.NOT_LOGGED_ON);
            case BLOCKED -> request.fail(SnacErrorCode.IN_PERMIT_DENY);
            case STORE_FULL -> request.fail(SnacErrorCode.NOT_LOGGED_ON, IcbmErrorSubcode.OFFLINE_STORE_FULL.code());
        }
    }

    private void warn(Request request, WarnUser warned) {
        world.warnings()
                .warn(request.user(), ScreenName.of(warned.screenName()), warned.isAnonymous())
                .ifPresentOrElse(
                        effect -> request.reply(new WarnResult(effect.gain(), effect.level())),
                        () -> request.fail(SnacErrorCode.REQUEST_DENIED));
    }

    private void retrieve(Request request) {
        List<InstantMessage> waiting = faults.keepsStoredMessages()
                ? world.messages().stored(request.user())
                : world.messages().retrieve(request.user());
        waiting.forEach(message -> letters.write(message, request.session()).ifPresent(request.session()::push));
        request.reply(new OfflineMessagesEnd());
    }
}

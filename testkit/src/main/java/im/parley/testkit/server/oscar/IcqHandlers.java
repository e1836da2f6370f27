// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import im.parley.oscar.snac.icq.DeleteStoredMessages;
import im.parley.oscar.snac.icq.FullInfoQuery;
import im.parley.oscar.snac.icq.IcqEnvelope;
import im.parley.oscar.snac.icq.IcqField;
import im.parley.oscar.snac.icq.IcqQuery;
import im.parley.oscar.snac.icq.IcqReply;
import im.parley.oscar.snac.icq.IcqRequest;
import im.parley.oscar.snac.icq.IcqResult;
import im.parley.oscar.snac.icq.SetFields;
import im.parley.oscar.snac.icq.ShortInfoQuery;
import im.parley.oscar.snac.icq.StoredMessagesEnd;
import im.parley.oscar.snac.icq.StoredMessagesQuery;
import im.parley.oscar.wire.Snac;
import im.parley.testkit.server.DirectoryEntry;
import im.parley.testkit.server.Dispatch;
import im.parley.testkit.server.InstantMessage;
import im.parley.testkit.server.ScreenName;
import im.parley.testkit.server.World;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Food group 15: the ICQ database, whose requests come in envelopes of their own. */
final class IcqHandlers {
    private static final int FIELDS_SET = 0x0C3F;
    private static final int NOBODY = 0x0104;

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
                .on(ShortInfoQuery.class, (call, query) -> info(call, query.uin(), IcqDetails::brief))
                .on(SetFields.class, this::set);
    }

    void addTo(Dispatch<Request, Snac> handlers) {
        handlers.on(IcqQuery.class, this::query);
    }

    private void query(Request request, IcqQuery query) {
        query.envelope().ifPresent(envelope -> answer(new IcqCall(request, envelope), envelope));
    }

    private void answer(IcqCall call, IcqEnvelope envelope) {
        if (!requests.accept(call, envelope.request(ISO_8859_1)) && envelope.type() == IcqEnvelope.META_REQUEST) {
            call.reply(List.of(new IcqResult(envelope.subtype(), IcqResult.FAILED)));
        }
    }

    /** Tells what waits: in this food group what ICQ users wrote, in its own what others did. */
    private void stored(IcqCall call) {
        List<IcqReply> replies = new ArrayList<>();
        for (InstantMessage message : world.messages().stored(call.user())) {
            IcqDetails.stored(message)
                    .ifPresentOrElse(replies::add, () -> letters.write(message).ifPresent(call::push));
        }
        replies.add(new StoredMessagesEnd(0));
        call.reply(replies);
    }

    private void info(IcqCall call, long uin, Function<DirectoryEntry, List<IcqReply>> details) {
        List<IcqReply> found = world.directory()
                .get(ScreenName.of(Long.toString(uin)))
                .map(details)
                .orElseGet(() -> List.of(new IcqResult(NOBODY, IcqResult.FAILED)));
        call.reply(found);
    }

    private void set(IcqCall call, SetFields set) {
        for (IcqField field : set.fields()) {
            if (field.type() == IcqField.OPEN_TO_ALL) {
                world.authorizations().require(call.user(), field.number() == 0);
            }
        }
        call.reply(List.of(new IcqResult(FIELDS_SET, IcqResult.OK)));
    }
}

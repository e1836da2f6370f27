// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import im.parley.oscar.snac.icbm.Icbm;
import im.parley.oscar.snac.icbm.IcqMessage;
import im.parley.oscar.snac.icbm.IncomingIcbm;
import im.parley.oscar.snac.icbm.SendIcbm;
import im.parley.oscar.snac.icq.IcqContent;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.UserInfo;
import im.parley.testkit.server.Authorizations;
import im.parley.testkit.server.ScreenName;
import im.parley.testkit.server.UserSession;
import im.parley.testkit.server.WorldEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Asking before adding, in ICQ's messages: the way of clients whose list is not the server's. What they write becomes
 * what the world knows, and they are told in messages what others are told with their list.
 */
final class AuthorizationLetters {
    private static final Set<Integer> TYPES = Set.of(
            IcqContent.AUTHORIZATION_REQUEST,
            IcqContent.AUTHORIZATION_DENIED,
            IcqContent.AUTHORIZATION_GRANTED,
            IcqContent.YOU_WERE_ADDED);

    private static final int REASON = 5;

    private final Authorizations authorizations;

    AuthorizationLetters(Authorizations authorizations) {
        this.authorizations = authorizations;
    }

    /** Takes a message that asks or answers; false for any other. */
    boolean take(UserSession from, SendIcbm message) {
        Optional<IcqContent> letter =
                message.icqMessage().map(IcqMessage::content).filter(content -> TYPES.contains(content.type()));
        letter.ifPresent(content -> take(from, ScreenName.of(message.recipient()), content));
        return letter.isPresent();
    }

    private void take(UserSession from, ScreenName to, IcqContent content) {
        switch (content.type()) {
            case IcqContent.AUTHORIZATION_REQUEST -> {
                List<String> fields = content.fields(ISO_8859_1);
                authorizations.ask(from, to, fields.get(Math.min(REASON, fields.size() - 1)));
            }
            case IcqContent.AUTHORIZATION_GRANTED -> authorizations.answer(from, to, true, "");
            case IcqContent.AUTHORIZATION_DENIED -> authorizations.answer(from, to, false, content.text(ISO_8859_1));
            default -> authorizations.added(from, to);
        }
    }

    /** Leaves out the names, as servers do: older clients show what follows that many bytes. */
    static IncomingIcbm write(WorldEvent.AuthorizationAsked event) {
        return letter(event.user(), IcqContent.AUTHORIZATION_REQUEST, "", "", "", "", "1", event.reason());
    }

    static IncomingIcbm write(WorldEvent.AuthorizationAnswered event) {
        return event.granted()
                ? letter(event.user(), IcqContent.AUTHORIZATION_GRANTED, "")
                : letter(event.user(), IcqContent.AUTHORIZATION_DENIED, event.reason());
    }

    static IncomingIcbm write(WorldEvent.AddedBy event) {
        return letter(event.user(), IcqContent.YOU_WERE_ADDED, event.user().display(), "", "", "");
    }

    private static IncomingIcbm letter(ScreenName from, int type, String... fields) {
        long uin = from.isUin() ? Long.parseLong(from.ident()) : 0;
        IcqMessage message = new IcqMessage(uin, IcqContent.ofFields(type, ISO_8859_1, fields));
        TlvBlock tlvs = TlvBlock.builder().value(0x0005, message::write).build();
        return new IncomingIcbm(0, Icbm.ICQ, new UserInfo(from.display(), 0, TlvBlock.EMPTY), tlvs);
    }
}

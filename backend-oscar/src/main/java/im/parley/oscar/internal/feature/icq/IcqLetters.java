// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.icq;

import im.parley.ImEvent;
import im.parley.IncomingMessage;
import im.parley.IncomingMessage.Trait;
import im.parley.MessageId;
import im.parley.RichText;
import im.parley.UserId;
import im.parley.oscar.IcqContact;
import im.parley.oscar.Oscar;
import im.parley.oscar.OscarAuthorization;
import im.parley.oscar.OscarIcq;
import im.parley.oscar.OscarIcq.OutsideMessage.Way;
import im.parley.oscar.internal.feature.Cookies;
import im.parley.oscar.internal.feature.FeatureSetup;
import im.parley.oscar.internal.feature.message.StoredOnce;
import im.parley.oscar.internal.link.SnacLink;
import im.parley.oscar.snac.icbm.Icbm;
import im.parley.oscar.snac.icbm.IcqMessage;
import im.parley.oscar.snac.icbm.IcqRelay;
import im.parley.oscar.snac.icbm.IncomingIcbm;
import im.parley.oscar.snac.icbm.Rendezvous;
import im.parley.oscar.snac.icq.IcqContent;
import im.parley.oscar.snac.icq.StoredMessage;
import im.parley.spi.SessionContext;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import okio.ByteString;

/**
 * Messages to us in ICQ's own forms: on channel 4, relayed on channel 2, and out of the store. What is words is a message
 * like any other, the rest is told as what it is.
 */
final class IcqLetters {

    /** Fields of an authorization request, and of what comes from outside, before the words. */
    private static final int WORDS = 5;

    private static final int NAME = 0;
    private static final int EMAIL = 3;

    private final SnacLink link;
    private final StoredOnce stored;
    private final SessionContext context;
    private final Function<String, UserId> user;
    private final Charset codePage;

    IcqLetters(FeatureSetup setup, StoredOnce stored) {
        this.stored = stored;
        this.link = setup.link();
        this.context = setup.context();
        this.user = setup::user;
        this.codePage = setup.account().config().get(Oscar.FALLBACK_CHARSET);
    }

    /** A message that has come: from whom, when, and what it holds. */
    private record Letter(UserId sender, MessageId id, IcqContent content, Optional<Instant> storedAt) {}

    /** Takes SNAC(04,07) in one of ICQ's forms. Returns false when it is in none. */
    boolean came(IncomingIcbm icbm) {
        Optional<Letter> letter = read(icbm);
        letter.filter(this::isNew).ifPresent(this::tell);
        return letter.isPresent();
    }

    private boolean isNew(Letter letter) {
        return letter.storedAt
                .map(sent -> stored.isNew(letter.sender, letter.id, letter.content.text(codePage), sent))
                .orElse(true);
    }

    /** Takes a message out of the database. */
    void waited(StoredMessage message) {
        UserId sender = user.apply(Long.toString(message.sender()));
        Instant sent = message.sentAt().orElseGet(() -> context.clock().instant());
        if (stored.isNewInDatabase(sender, message.content().text(codePage), sent)) {
            tell(new Letter(sender, Cookies.name(Cookies.next()), message.content(), Optional.of(sent)));
        }
    }

    /** Acknowledges what was relayed. */
    private Optional<Letter> read(IncomingIcbm icbm) {
        return content(icbm)
                .map(content -> new Letter(
                        user.apply(icbm.sender().screenName()),
                        Cookies.name(icbm.cookie()),
                        content,
                        Optional.of(icbm.sentTime()).filter(time -> time != 0).map(Instant::ofEpochSecond)));
    }

    private Optional<IcqContent> content(IncomingIcbm icbm) {
        if (icbm.channel() == Icbm.ICQ) {
            return icbm.icqMessage().map(IcqMessage::content);
        }
        return icbm.rendezvous()
                .filter(rendezvous -> rendezvous.step() == Rendezvous.PROPOSE)
                .flatMap(IcqRelay::of)
                .filter(relay -> relay.plugIn().equals(IcqRelay.MESSAGE) && relay.type() != IcqContent.PLUG_IN)
                .map(relay -> {
                    link.tell(relay.acknowledge(icbm.cookie(), icbm.sender().screenName(), ByteString.EMPTY));
                    return new IcqContent(relay.type(), relay.flags(), relay.text());
                });
    }

    private void tell(Letter letter) {
        Instant now = context.clock().instant();
        Instant sent = letter.storedAt.orElse(now);
        UserId sender = letter.sender;
        IcqContent content = letter.content;
        List<String> fields = content.fields(codePage);
        ImEvent event = switch (content.type()) {
            case IcqContent.PLAIN -> message(letter, sent, now);
            case IcqContent.URL -> new OscarIcq.UrlReceived(sender, field(fields, 1), field(fields, 0), sent, now);
            case IcqContent.CONTACTS -> new OscarIcq.ContactsReceived(sender, contacts(fields), sent, now);
            case IcqContent.AUTHORIZATION_REQUEST -> new OscarAuthorization.Requested(sender, last(fields), now);
            case IcqContent.AUTHORIZATION_DENIED -> new OscarAuthorization.Answered(sender, false, last(fields), now);
            case IcqContent.AUTHORIZATION_GRANTED -> new OscarAuthorization.Answered(sender, true, last(fields), now);
            case IcqContent.YOU_WERE_ADDED -> new OscarAuthorization.AddedBy(sender, now);
            case IcqContent.WEB_PAGER -> outside(Way.WEB_PAGER, sender, fields, sent, now);
            case IcqContent.EMAIL_EXPRESS -> outside(Way.EMAIL, sender, fields, sent, now);
            case IcqContent.SERVER_MESSAGE -> new ImEvent.Notice(last(fields), now);
            default ->
                new ImEvent.Unreadable(
                        context.conversation(sender),
                        sender,
                        String.format("ICQ message of type %02X", content.type()),
                        content.text(),
                        now);
        };
        context.emit(event);
    }

    private IncomingMessage message(Letter letter, Instant sent, Instant now) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        if (letter.content.flags() == IcqContent.AUTOMATIC) {
            traits.add(Trait.AUTO_REPLY);
        }
        if (letter.storedAt.isPresent()) {
            traits.add(Trait.OFFLINE);
        }
        RichText body = RichText.of(RtfText.plain(letter.content.text(codePage)));
        return new IncomingMessage(
                letter.id, context.conversation(letter.sender), letter.sender, body, sent, now, traits);
    }

    private static OscarIcq.OutsideMessage outside(
            Way way, UserId carrier, List<String> fields, Instant sent, Instant now) {
        return new OscarIcq.OutsideMessage(
                way, carrier, field(fields, NAME), field(fields, EMAIL), last(fields), sent, now);
    }

    /** Reads as many as there are, whatever the count before them says. */
    private List<IcqContact> contacts(List<String> fields) {
        List<IcqContact> contacts = new ArrayList<>();
        for (int i = 1; i + 1 < fields.size(); i += 2) {
            if (!fields.get(i).isBlank()) {
                contacts.add(new IcqContact(user.apply(fields.get(i)), fields.get(i + 1)));
            }
        }
        return contacts;
    }

    private static String field(List<String> fields, int index) {
        return index < fields.size() ? fields.get(index) : "";
    }

    /** Returns the words behind the other fields; clients that leave those out send the words alone. */
    private static String last(List<String> fields) {
        return fields.size() > WORDS ? fields.get(WORDS) : fields.get(fields.size() - 1);
    }
}

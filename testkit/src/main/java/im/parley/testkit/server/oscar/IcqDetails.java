// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import static java.nio.charset.StandardCharsets.UTF_8;

import im.parley.RichText;
import im.parley.oscar.snac.icq.Affiliations;
import im.parley.oscar.snac.icq.BasicInfo;
import im.parley.oscar.snac.icq.Emails;
import im.parley.oscar.snac.icq.HomeDetails;
import im.parley.oscar.snac.icq.HomepageCategory;
import im.parley.oscar.snac.icq.HomepageListing;
import im.parley.oscar.snac.icq.IcqContent;
import im.parley.oscar.snac.icq.IcqReply;
import im.parley.oscar.snac.icq.Interests;
import im.parley.oscar.snac.icq.MoreInfo;
import im.parley.oscar.snac.icq.Notes;
import im.parley.oscar.snac.icq.PersonDetails;
import im.parley.oscar.snac.icq.ShortInfo;
import im.parley.oscar.snac.icq.StoredMessage;
import im.parley.oscar.snac.icq.WorkDetails;
import im.parley.oscar.snac.icq.WorkInfo;
import im.parley.testkit.server.Content;
import im.parley.testkit.server.DirectoryEntry;
import im.parley.testkit.server.DirectoryEntry.Field;
import im.parley.testkit.server.InstantMessage;
import java.util.List;
import java.util.Optional;

/** Writes what the world knows of a user in the forms of the ICQ database; what it does not know is empty. */
final class IcqDetails {
    private IcqDetails() {}

    /** Returns the eight replies to a request for everything, in their order. */
    static List<IcqReply> full(DirectoryEntry entry) {
        HomeDetails home = new HomeDetails(
                entry.get(Field.NICK_NAME),
                entry.get(Field.FIRST_NAME),
                entry.get(Field.LAST_NAME),
                entry.get(Field.EMAIL),
                entry.get(Field.CITY),
                entry.get(Field.STATE),
                "",
                "",
                entry.get(Field.ADDRESS),
                "",
                entry.get(Field.ZIP),
                0);
        WorkDetails work = new WorkDetails("", "", "", "", "", "", 0, "", "", "", 0, "");
        PersonDetails person = new PersonDetails(0, 0, "", 0, 0, 0, 0, 0, 0);
        return List.of(
                new BasicInfo(home, 0, 0, 0, 0, 1),
                new MoreInfo(person, "", "", 0, 0),
                new Emails(List.of()),
                new HomepageCategory(new HomepageListing(0, 0, "")),
                new WorkInfo(work),
                new Notes(""),
                new Interests(List.of()),
                new Affiliations(List.of(), List.of()));
    }

    static List<IcqReply> brief(DirectoryEntry entry) {
        return List.of(new ShortInfo(
                entry.get(Field.NICK_NAME),
                entry.get(Field.FIRST_NAME),
                entry.get(Field.LAST_NAME),
                entry.get(Field.EMAIL),
                0,
                0));
    }

    /** Writes a message that waited; nothing unless an ICQ user said something in it. */
    static Optional<IcqReply> stored(InstantMessage message) {
        if (message.sender().name().isUin()
                && message.content() instanceof Content.Words words
                && message.storedAt().isPresent()) {
            long sender = Long.parseLong(message.sender().name().ident());
            String text = RichText.html(words.text().html()).text();
            return Optional.of(StoredMessage.of(sender, message.storedAt().get(), IcqContent.plain(text, UTF_8)));
        }
        return Optional.empty();
    }
}

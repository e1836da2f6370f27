// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import im.parley.oscar.snac.icq.Affiliations;
import im.parley.oscar.snac.icq.BasicInfo;
import im.parley.oscar.snac.icq.DirectoryEntry;
import im.parley.oscar.snac.icq.Emails;
import im.parley.oscar.snac.icq.FoundUser;
import im.parley.oscar.snac.icq.HomeDetails;
import im.parley.oscar.snac.icq.HomepageCategory;
import im.parley.oscar.snac.icq.HomepageListing;
import im.parley.oscar.snac.icq.IcqField;
import im.parley.oscar.snac.icq.IcqReply;
import im.parley.oscar.snac.icq.Interests;
import im.parley.oscar.snac.icq.LastFoundUser;
import im.parley.oscar.snac.icq.MoreInfo;
import im.parley.oscar.snac.icq.Notes;
import im.parley.oscar.snac.icq.PersonDetails;
import im.parley.oscar.snac.icq.ShortInfo;
import im.parley.oscar.snac.icq.WorkDetails;
import im.parley.oscar.snac.icq.WorkInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes a card in the forms of the ICQ database; what it does not have is empty. */
record IcqDetails(IcqCard card, LocalDate today) {
    private static final int LISTED_ONLINE = 1;

    /** Returns the eight replies to a request for everything, in their order. */
    List<IcqReply> full() {
        return List.of(
                new BasicInfo(
                        home(),
                        card.number(IcqField.TIME_ZONE),
                        card.openToAll(),
                        card.number(IcqField.WEB_AWARE),
                        0,
                        1),
                new MoreInfo(
                        person(),
                        card.text(IcqField.ORIGIN_CITY),
                        card.text(IcqField.ORIGIN_STATE),
                        card.number(IcqField.ORIGIN_COUNTRY),
                        card.number(IcqField.TIME_ZONE)),
                new Emails(List.of()),
                new HomepageCategory(new HomepageListing(0, 0, "")),
                new WorkInfo(work()),
                new Notes(card.text(IcqField.NOTES)),
                new Interests(card.topics(IcqField.INTERESTS)),
                new Affiliations(card.topics(IcqField.PAST), card.topics(IcqField.AFFILIATIONS)));
    }

    private HomeDetails home() {
        return new HomeDetails(
                card.text(IcqField.NICK),
                card.text(IcqField.FIRST_NAME),
                card.text(IcqField.LAST_NAME),
                card.text(IcqField.EMAIL),
                card.text(IcqField.CITY),
                card.text(IcqField.STATE),
                card.text(IcqField.PHONE),
                card.text(IcqField.FAX),
                card.text(IcqField.STREET),
                card.text(IcqField.CELL_PHONE),
                card.digits(IcqField.ZIP),
                card.number(IcqField.COUNTRY));
    }

    private WorkDetails work() {
        return new WorkDetails(
                card.text(IcqField.WORK_CITY),
                card.text(IcqField.WORK_STATE),
                card.text(IcqField.WORK_PHONE),
                card.text(IcqField.WORK_FAX),
                card.text(IcqField.WORK_STREET),
                card.digits(IcqField.WORK_ZIP),
                card.number(IcqField.WORK_COUNTRY),
                card.text(IcqField.COMPANY),
                card.text(IcqField.DEPARTMENT),
                card.text(IcqField.POSITION),
                card.number(IcqField.OCCUPATION),
                card.text(IcqField.WORK_HOMEPAGE));
    }

    private PersonDetails person() {
        Optional<LocalDate> birthday = card.birthday();
        return new PersonDetails(
                card.age(today),
                card.number(IcqField.GENDER),
                card.text(IcqField.HOMEPAGE),
                birthday.map(LocalDate::getYear).orElse(0),
                birthday.map(LocalDate::getMonthValue).orElse(0),
                birthday.map(LocalDate::getDayOfMonth).orElse(0),
                card.number(IcqField.LANGUAGE, 0),
                card.number(IcqField.LANGUAGE, 1),
                card.number(IcqField.LANGUAGE, 2));
    }

    List<IcqReply> brief() {
        return List.of(new ShortInfo(
                card.text(IcqField.NICK),
                card.text(IcqField.FIRST_NAME),
                card.text(IcqField.LAST_NAME),
                card.text(IcqField.EMAIL),
                card.openToAll(),
                card.number(IcqField.GENDER)));
    }

    /** Returns what a search shows. */
    IcqReply found(boolean last) {
        DirectoryEntry entry = new DirectoryEntry(
                Long.parseLong(card.card().name().ident()),
                card.text(IcqField.NICK),
                card.text(IcqField.FIRST_NAME),
                card.text(IcqField.LAST_NAME),
                card.text(IcqField.EMAIL),
                card.openToAll(),
                card.card().online() ? LISTED_ONLINE : 0,
                card.number(IcqField.GENDER),
                card.age(today));
        return last ? new LastFoundUser(entry, 0) : new FoundUser(entry);
    }
}

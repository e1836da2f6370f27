// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import im.parley.oscar.snac.icq.EmailEntry;
import im.parley.oscar.snac.icq.HomeDetails;
import im.parley.oscar.snac.icq.IcqField;
import im.parley.oscar.snac.icq.PersonDetails;
import im.parley.oscar.snac.icq.SetAffiliations;
import im.parley.oscar.snac.icq.SetBasicInfo;
import im.parley.oscar.snac.icq.SetInterests;
import im.parley.oscar.snac.icq.SetMoreInfo;
import im.parley.oscar.snac.icq.SetNotes;
import im.parley.oscar.snac.icq.SetWorkInfo;
import im.parley.oscar.snac.icq.Topic;
import im.parley.oscar.snac.icq.WorkDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Old clients' requests to change a whole group of details, as fields. */
final class IcqChanges {
    private IcqChanges() {}

    static List<IcqField> of(SetBasicInfo set) {
        HomeDetails home = set.home();
        return new ArrayList<>(List.of(
                text(IcqField.NICK, home.nick()),
                text(IcqField.FIRST_NAME, home.firstName()),
                text(IcqField.LAST_NAME, home.lastName()),
                IcqField.email(new EmailEntry(1 - set.publish(), home.email()), ISO_8859_1),
                text(IcqField.CITY, home.city()),
                text(IcqField.STATE, home.state()),
                text(IcqField.PHONE, home.phone()),
                text(IcqField.FAX, home.fax()),
                text(IcqField.STREET, home.address()),
                text(IcqField.CELL_PHONE, home.cellPhone()),
                zip(IcqField.ZIP, home.zip()),
                IcqField.u16(IcqField.COUNTRY, home.country()),
                IcqField.u8(IcqField.TIME_ZONE, set.timeZone())));
    }

    static List<IcqField> of(SetWorkInfo set) {
        WorkDetails work = set.work();
        return List.of(
                text(IcqField.WORK_CITY, work.city()),
                text(IcqField.WORK_STATE, work.state()),
                text(IcqField.WORK_PHONE, work.phone()),
                text(IcqField.WORK_FAX, work.fax()),
                text(IcqField.WORK_STREET, work.address()),
                zip(IcqField.WORK_ZIP, work.zip()),
                IcqField.u16(IcqField.WORK_COUNTRY, work.country()),
                text(IcqField.COMPANY, work.company()),
                text(IcqField.DEPARTMENT, work.department()),
                text(IcqField.POSITION, work.position()),
                IcqField.u16(IcqField.OCCUPATION, work.occupation()),
                text(IcqField.WORK_HOMEPAGE, work.homepage()));
    }

    static List<IcqField> of(SetMoreInfo set) {
        PersonDetails person = set.person();
        List<IcqField> fields = new ArrayList<>(List.of(
                IcqField.u8(IcqField.GENDER, person.gender()),
                text(IcqField.HOMEPAGE, person.homepage()),
                IcqField.u16(IcqField.LANGUAGE, person.language1()),
                IcqField.u16(IcqField.LANGUAGE, person.language2()),
                IcqField.u16(IcqField.LANGUAGE, person.language3())));
        person.birthday().ifPresent(day -> fields.add(IcqField.birthday(day)));
        return fields;
    }

    static List<IcqField> of(SetNotes set) {
        return List.of(text(IcqField.NOTES, set.notes()));
    }

    static List<IcqField> of(SetInterests set) {
        return topics(IcqField.INTERESTS, set.interests()).toList();
    }

    static List<IcqField> of(SetAffiliations set) {
        return Stream.concat(topics(IcqField.PAST, set.past()), topics(IcqField.AFFILIATIONS, set.present()))
                .toList();
    }

    private static Stream<IcqField> topics(int type, List<Topic> topics) {
        return topics.stream().map(topic -> IcqField.topic(type, topic, ISO_8859_1));
    }

    private static IcqField text(int type, String text) {
        return IcqField.text(type, text, ISO_8859_1);
    }

    private static IcqField zip(int type, String zip) {
        return IcqField.u32(type, zip.matches("[0-9]{1,9}") ? Long.parseLong(zip) : 0);
    }
}

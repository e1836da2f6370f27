// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import im.parley.oscar.snac.icq.FindByEmailAddress;
import im.parley.oscar.snac.icq.FindByEmailPattern;
import im.parley.oscar.snac.icq.FindByName;
import im.parley.oscar.snac.icq.FindByNamePattern;
import im.parley.oscar.snac.icq.FindByUin;
import im.parley.oscar.snac.icq.IcqField;
import im.parley.oscar.snac.icq.Topic;
import im.parley.oscar.snac.icq.WhitePagesForm;
import java.util.ArrayList;
import java.util.List;

/** Old clients' searches, as the fields that newer ones ask for; what is not asked for is not there. */
final class IcqSearches {
    private static final int OLDEST = 0xFFFF;

    private IcqSearches() {}

    static List<IcqField> of(FindByUin find) {
        return List.of(IcqField.u32(IcqField.UIN, find.uin()));
    }

    static List<IcqField> of(FindByEmailAddress find) {
        return words(new ArrayList<>(), IcqField.EMAIL, find.email());
    }

    static List<IcqField> of(FindByEmailPattern find) {
        return words(new ArrayList<>(), IcqField.EMAIL, find.email());
    }

    static List<IcqField> of(FindByName find) {
        return names(find.firstName(), find.lastName(), find.nick());
    }

    static List<IcqField> of(FindByNamePattern find) {
        return names(find.firstName(), find.lastName(), find.nick());
    }

    static List<IcqField> of(WhitePagesForm form) {
        List<IcqField> fields =
                names(form.names().first(), form.names().last(), form.names().nick());
        words(fields, IcqField.EMAIL, form.names().email());
        if (form.youngest() > 0 || form.oldest() > 0) {
            fields.add(IcqField.ages(form.youngest(), form.oldest() == 0 ? OLDEST : form.oldest()));
        }
        number(fields, IcqField.GENDER, form.gender());
        number(fields, IcqField.LANGUAGE, form.language());
        words(fields, IcqField.CITY, form.home().city());
        words(fields, IcqField.STATE, form.home().state());
        number(fields, IcqField.COUNTRY, form.home().country());
        words(fields, IcqField.COMPANY, form.work().company());
        words(fields, IcqField.DEPARTMENT, form.work().department());
        words(fields, IcqField.POSITION, form.work().position());
        number(fields, IcqField.OCCUPATION, form.work().occupation());
        topic(fields, IcqField.PAST, form.past());
        topic(fields, IcqField.INTERESTS, form.interest());
        topic(fields, IcqField.AFFILIATIONS, form.affiliation());
        number(fields, IcqField.ONLINE_ONLY, form.onlineOnly());
        return fields;
    }

    private static List<IcqField> names(String first, String last, String nick) {
        List<IcqField> fields = words(new ArrayList<>(), IcqField.FIRST_NAME, first);
        words(fields, IcqField.LAST_NAME, last);
        return words(fields, IcqField.NICK, nick);
    }

    private static List<IcqField> words(List<IcqField> fields, int type, String words) {
        if (!words.isEmpty()) {
            fields.add(IcqField.text(type, words, ISO_8859_1));
        }
        return fields;
    }

    private static void number(List<IcqField> fields, int type, int number) {
        if (number != 0) {
            fields.add(IcqField.u16(type, number));
        }
    }

    private static void topic(List<IcqField> fields, int type, Topic topic) {
        if (topic.kind() != 0 || !topic.words().isEmpty()) {
            fields.add(IcqField.topic(type, topic, ISO_8859_1));
        }
    }
}

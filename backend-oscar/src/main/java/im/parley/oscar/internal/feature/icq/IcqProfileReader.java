// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.icq;

import im.parley.oscar.IcqDetail;
import im.parley.oscar.IcqGender;
import im.parley.oscar.IcqNumber;
import im.parley.oscar.IcqProfile;
import im.parley.oscar.snac.icq.Affiliations;
import im.parley.oscar.snac.icq.BasicInfo;
import im.parley.oscar.snac.icq.EmailEntry;
import im.parley.oscar.snac.icq.Emails;
import im.parley.oscar.snac.icq.HomeDetails;
import im.parley.oscar.snac.icq.IcqReply;
import im.parley.oscar.snac.icq.Interests;
import im.parley.oscar.snac.icq.MoreInfo;
import im.parley.oscar.snac.icq.Notes;
import im.parley.oscar.snac.icq.PersonDetails;
import im.parley.oscar.snac.icq.Topic;
import im.parley.oscar.snac.icq.WorkDetails;
import im.parley.oscar.snac.icq.WorkInfo;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Puts the eight replies of full details together, in whatever order they come and as many as there are. */
final class IcqProfileReader {
    private final Map<IcqDetail, String> details = new EnumMap<>(IcqDetail.class);
    private final Map<IcqNumber, Integer> numbers = new EnumMap<>(IcqNumber.class);
    private IcqGender gender = IcqGender.NOT_TOLD;
    private int age;
    private Optional<LocalDate> birthday = Optional.empty();
    private List<Integer> languages = List.of();
    private List<Topic> interests = List.of();
    private List<Topic> past = List.of();
    private List<Topic> affiliations = List.of();
    private List<EmailEntry> emails = List.of();

    private IcqProfileReader() {}

    static IcqProfile read(List<IcqReply> replies) {
        IcqProfileReader reader = new IcqProfileReader();
        replies.forEach(reader::take);
        return new IcqProfile(
                reader.details,
                reader.numbers,
                reader.gender,
                reader.age,
                reader.birthday,
                reader.languages,
                reader.interests,
                reader.past,
                reader.affiliations,
                reader.emails);
    }

    private void take(IcqReply reply) {
        if (reply instanceof BasicInfo basic) {
            home(basic.home());
            put(IcqNumber.TIME_ZONE, basic.timeZone());
        } else if (reply instanceof MoreInfo more) {
            person(more.person());
            put(IcqDetail.ORIGIN_CITY, more.originCity());
            put(IcqDetail.ORIGIN_STATE, more.originState());
            put(IcqNumber.ORIGIN_COUNTRY, more.originCountry());
        } else if (reply instanceof WorkInfo work) {
            work(work.work());
        } else if (reply instanceof Notes notes) {
            put(IcqDetail.NOTES, notes.notes());
        } else if (reply instanceof Emails more) {
            emails = more.emails();
        } else if (reply instanceof Interests told) {
            interests = told(told.interests());
        } else if (reply instanceof Affiliations told) {
            past = told(told.past());
            affiliations = told(told.present());
        }
    }

    private void home(HomeDetails home) {
        put(IcqDetail.NICK, home.nick());
        put(IcqDetail.FIRST_NAME, home.firstName());
        put(IcqDetail.LAST_NAME, home.lastName());
        put(IcqDetail.EMAIL, home.email());
        put(IcqDetail.CITY, home.city());
        put(IcqDetail.STATE, home.state());
        put(IcqDetail.PHONE, home.phone());
        put(IcqDetail.FAX, home.fax());
        put(IcqDetail.STREET, home.address());
        put(IcqDetail.CELL_PHONE, home.cellPhone());
        put(IcqDetail.ZIP, home.zip());
        put(IcqNumber.COUNTRY, home.country());
    }

    private void work(WorkDetails work) {
        put(IcqDetail.WORK_CITY, work.city());
        put(IcqDetail.WORK_STATE, work.state());
        put(IcqDetail.WORK_PHONE, work.phone());
        put(IcqDetail.WORK_FAX, work.fax());
        put(IcqDetail.WORK_STREET, work.address());
        put(IcqDetail.WORK_ZIP, work.zip());
        put(IcqNumber.WORK_COUNTRY, work.country());
        put(IcqDetail.COMPANY, work.company());
        put(IcqDetail.DEPARTMENT, work.department());
        put(IcqDetail.POSITION, work.position());
        put(IcqNumber.OCCUPATION, work.occupation());
        put(IcqDetail.WORK_HOMEPAGE, work.homepage());
    }

    private void person(PersonDetails person) {
        gender = IcqGender.of(person.gender());
        age = person.age();
        birthday = person.birthday();
        put(IcqDetail.HOMEPAGE, person.homepage());
        languages = IntStream.of(person.language1(), person.language2(), person.language3())
                .filter(language -> language != 0)
                .boxed()
                .toList();
    }

    private void put(IcqDetail detail, String words) {
        if (!words.isEmpty()) {
            details.put(detail, words);
        }
    }

    private void put(IcqNumber number, int value) {
        if (value != 0) {
            numbers.put(number, value);
        }
    }

    private static List<Topic> told(List<Topic> topics) {
        return topics.stream()
                .filter(topic -> topic.kind() != 0 || !topic.words().isEmpty())
                .toList();
    }
}

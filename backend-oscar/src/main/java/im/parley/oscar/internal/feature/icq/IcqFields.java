// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.icq;

import im.parley.oscar.IcqDetail;
import im.parley.oscar.IcqGender;
import im.parley.oscar.IcqPrivacy;
import im.parley.oscar.IcqProfile;
import im.parley.oscar.IcqSearch;
import im.parley.oscar.snac.icq.EmailEntry;
import im.parley.oscar.snac.icq.IcqField;
import im.parley.oscar.snac.icq.Topic;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** Writes what to set, and whom to look for, as the fields of the ICQ database. */
final class IcqFields {
    private IcqFields() {}

    static List<IcqField> of(IcqProfile profile, Charset codePage) {
        List<IcqField> fields = fields(profile, codePage);
        profile.get(IcqDetail.EMAIL)
                .ifPresent(address -> fields.add(IcqField.email(new EmailEntry(0, address), codePage)));
        return fields;
    }

    static List<IcqField> of(IcqSearch search, Charset codePage) {
        List<IcqField> fields = fields(search.like(), codePage);
        search.like()
                .get(IcqDetail.EMAIL)
                .ifPresent(address -> fields.add(IcqField.text(IcqField.EMAIL, address, codePage)));
        if (search.hasAges()) {
            fields.add(IcqField.ages(search.youngest(), search.oldest()));
        }
        if (!search.keywords().isEmpty()) {
            fields.add(IcqField.text(IcqField.KEYWORDS, search.keywords(), codePage));
        }
        if (search.onlineOnly()) {
            fields.add(IcqField.u8(IcqField.ONLINE_ONLY, 1));
        }
        return fields;
    }

    /** Writes them in the order of libpurple. */
    static List<IcqField> of(IcqPrivacy privacy) {
        return List.of(
                IcqField.u8(IcqField.WEB_AWARE, privacy.webAware() ? 1 : 0),
                IcqField.u8(IcqField.OPEN_TO_ALL, privacy.authorizationRequired() ? 0 : 1));
    }

    private static List<IcqField> fields(IcqProfile profile, Charset codePage) {
        List<IcqField> fields = new ArrayList<>();
        profile.details().forEach((detail, words) -> {
            if (detail.isDigits()) {
                fields.add(IcqField.u32(detail.field(), words.isEmpty() ? 0 : Long.parseLong(words)));
            } else if (detail != IcqDetail.EMAIL) {
                fields.add(IcqField.text(detail.field(), words, codePage));
            }
        });
        profile.numbers().forEach((number, value) -> fields.add(number.of(value)));
        if (profile.gender() != IcqGender.NOT_TOLD) {
            fields.add(IcqField.u8(IcqField.GENDER, profile.gender().number()));
        }
        profile.birthday().ifPresent(day -> fields.add(IcqField.birthday(day)));
        profile.languages().forEach(language -> fields.add(IcqField.u16(IcqField.LANGUAGE, language)));
        add(fields, IcqField.INTERESTS, profile.interests(), codePage);
        add(fields, IcqField.PAST, profile.past(), codePage);
        add(fields, IcqField.AFFILIATIONS, profile.affiliations(), codePage);
        return fields;
    }

    private static void add(List<IcqField> fields, int type, List<Topic> topics, Charset codePage) {
        topics.forEach(topic -> fields.add(IcqField.topic(type, topic, codePage)));
    }
}

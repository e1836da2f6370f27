// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar;

import im.parley.oscar.snac.icq.EmailEntry;
import im.parley.oscar.snac.icq.Topic;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an ICQ user tells of themselves, or what to set or look for; what is not told is not there.
 *
 * @param age 0 when it is not told; servers reckon it from the birthday
 * @param languages ICQ's numbers, three at most
 * @param interests four at most
 * @param past where somebody comes from, such as a school; three at most
 * @param affiliations where somebody belongs to, such as a club; three at most
 * @param emails addresses beside the first, which is a detail
 */
public record IcqProfile(
        Map<IcqDetail, String> details,
        Map<IcqNumber, Integer> numbers,
        IcqGender gender,
        int age,
        Optional<LocalDate> birthday,
        List<Integer> languages,
        List<Topic> interests,
        List<Topic> past,
        List<Topic> affiliations,
        List<EmailEntry> emails) {
    /** Tells nothing. */
    public static final IcqProfile EMPTY = new IcqProfile(
            Map.of(),
            Map.of(),
            IcqGender.NOT_TOLD,
            0,
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    public IcqProfile {
        details = Map.copyOf(details);
        numbers = Map.copyOf(numbers);
        languages = List.copyOf(languages);
        interests = List.copyOf(interests);
        past = List.copyOf(past);
        affiliations = List.copyOf(affiliations);
        emails = List.copyOf(emails);
    }

    public Optional<String> get(IcqDetail detail) {
        return Optional.ofNullable(details.get(detail));
    }

    /** Returns one of ICQ's numbers, 0 when it is not told. */
    public int get(IcqNumber number) {
        return numbers.getOrDefault(number, 0);
    }

    /**
     * Returns this profile with a detail; when set, an empty one takes out what is there.
     *
     * @throws IllegalArgumentException for what must be digits and is not
     */
    public IcqProfile with(IcqDetail detail, String words) {
        if (detail.isDigits() && !words.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("ICQ keeps a " + detail + " as a number");
        }
        return new IcqProfile(
                more(details, IcqDetail.class, detail, words),
                numbers,
                gender,
                age,
                birthday,
                languages,
                interests,
                past,
                affiliations,
                emails);
    }

    public IcqProfile with(IcqNumber number, int value) {
        return new IcqProfile(
                details,
                more(numbers, IcqNumber.class, number, value),
                gender,
                age,
                birthday,
                languages,
                interests,
                past,
                affiliations,
                emails);
    }

    public IcqProfile with(IcqGender told) {
        return new IcqProfile(details, numbers, told, age, birthday, languages, interests, past, affiliations, emails);
    }

    public IcqProfile born(LocalDate day) {
        return new IcqProfile(
                details, numbers, gender, age, Optional.of(day), languages, interests, past, affiliations, emails);
    }

    public IcqProfile speaking(Integer... numbersOfLanguages) {
        return new IcqProfile(
                details,
                numbers,
                gender,
                age,
                birthday,
                List.of(numbersOfLanguages),
                interests,
                past,
                affiliations,
                emails);
    }

    public IcqProfile interestedIn(Topic... topics) {
        return new IcqProfile(
                details, numbers, gender, age, birthday, languages, List.of(topics), past, affiliations, emails);
    }

    private static <K extends Enum<K>, V> Map<K, V> more(Map<K, V> before, Class<K> type, K key, V value) {
        Map<K, V> more = new EnumMap<>(type);
        more.putAll(before);
        more.put(key, value);
        return more;
    }
}

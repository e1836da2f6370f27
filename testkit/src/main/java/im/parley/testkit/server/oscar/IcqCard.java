// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import im.parley.oscar.snac.icq.IcqField;
import im.parley.oscar.snac.icq.Topic;
import im.parley.testkit.server.Cards.Card;
import im.parley.testkit.server.DirectoryEntry.Field;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okio.ByteString;

/** What the ICQ database knows of a user: the fields of the card, and the directory's where those are not set. */
record IcqCard(Card card) {
    private static final Map<Integer, Field> DIRECTORY = Map.of(
            IcqField.NICK, Field.NICK_NAME,
            IcqField.FIRST_NAME, Field.FIRST_NAME,
            IcqField.LAST_NAME, Field.LAST_NAME,
            IcqField.EMAIL, Field.EMAIL,
            IcqField.CITY, Field.CITY,
            IcqField.STATE, Field.STATE,
            IcqField.STREET, Field.ADDRESS,
            IcqField.ZIP, Field.ZIP);

    private static final int DAYS = 365;

    Stream<IcqField> fields(int type) {
        return card.fields().getOrDefault(type, List.of()).stream().map(data -> new IcqField(type, data));
    }

    private Optional<IcqField> field(int type) {
        return fields(type).findFirst();
    }

    String text(int type) {
        return field(type)
                .flatMap(field -> field.text(ISO_8859_1))
                .or(() -> Optional.ofNullable(DIRECTORY.get(type))
                        .map(field -> card.entry().get(field)))
                .orElse("");
    }

    /** Returns what is kept as a number and shown as words. */
    String digits(int type) {
        return field(type)
                .map(IcqField::number)
                .map(number -> number == 0 ? "" : Long.toString(number))
                .orElseGet(() -> text(type));
    }

    int number(int type) {
        return field(type).map(field -> (int) field.number()).orElse(0);
    }

    /** Returns the number at a place among several of the type. */
    int number(int type, int index) {
        return fields(type)
                .skip(index)
                .findFirst()
                .map(field -> (int) field.number())
                .orElse(0);
    }

    List<Topic> topics(int type) {
        return fields(type).flatMap(field -> field.topic(ISO_8859_1).stream()).toList();
    }

    Optional<LocalDate> birthday() {
        return field(IcqField.BIRTHDAY).flatMap(IcqField::birthday);
    }

    int age(LocalDate today) {
        return birthday()
                .map(day -> (int) ((today.toEpochDay() - day.toEpochDay()) / DAYS))
                .orElse(0);
    }

    /** Returns 1 when anybody may list the user. */
    int openToAll() {
        return card.asksAuthorization() ? 0 : 1;
    }

    /** Tells whether the card has what a search asks for; what a search alone has is not the card's. */
    boolean matches(IcqField asked, LocalDate today) {
        return switch (asked.type()) {
            case IcqField.UIN -> card.name().ident().equals(Long.toString(asked.number()));
            case IcqField.ONLINE_ONLY -> asked.number() == 0 || card.online();
            case IcqField.AGE_RANGE -> {
                int age = age(today);
                yield age >= (asked.number() & 0xFFFF) && age <= (asked.number() >> 16);
            }
            case IcqField.KEYWORDS ->
                asked.text(ISO_8859_1).filter(this::mentions).isPresent();
            case IcqField.INTERESTS, IcqField.PAST, IcqField.AFFILIATIONS ->
                asked.topic(ISO_8859_1)
                        .filter(topic -> topics(asked.type()).contains(topic))
                        .isPresent();
            case IcqField.GENDER,
                    IcqField.COUNTRY,
                    IcqField.WORK_COUNTRY,
                    IcqField.ORIGIN_COUNTRY,
                    IcqField.OCCUPATION -> number(asked.type()) == asked.number();
            case IcqField.LANGUAGE -> fields(asked.type()).anyMatch(field -> field.number() == asked.number());
            case IcqField.ZIP, IcqField.WORK_ZIP -> digits(asked.type()).equals(Long.toString(asked.number()));
            default ->
                asked.text(ISO_8859_1)
                        .filter(text -> text.equalsIgnoreCase(text(asked.type())))
                        .isPresent();
        };
    }

    /** Tells the same of words in which a star stands for anything. */
    boolean matchesPattern(IcqField asked, LocalDate today) {
        Optional<String> pattern = asked.text(ISO_8859_1).filter(words -> words.indexOf('*') >= 0);
        return pattern.map(words -> Arrays.stream(words.split("\\*", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*")))
                .map(regex -> Pattern.compile(regex, Pattern.CASE_INSENSITIVE)
                        .matcher(text(asked.type()))
                        .matches())
                .orElseGet(() -> matches(asked, today));
    }

    private boolean mentions(String keyword) {
        ByteString wanted = ByteString.encodeString(keyword, ISO_8859_1);
        return card.fields().values().stream().flatMap(List::stream).anyMatch(data -> data.indexOf(wanted) >= 0);
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import im.parley.RichText;
import im.parley.oscar.snac.chat.SendRoomMessage;
import im.parley.testkit.server.ScreenName;
import im.parley.testkit.server.UserSession;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What {@code //roll}, {@code //roll-dice3} and {@code //roll-dice3-sides20} do when they are said in a room. */
final class Dice {
    /** Who tells the result. */
    static final ScreenName HOST = ScreenName.of("OnlineHost");

    private static final Pattern ORDER = Pattern.compile("//roll(?:-dice(\\d{1,2}))?(?:-sides(\\d{1,3}))?");
    private static final int DICE = 2;
    private static final int SIDES = 6;

    private Dice() {}

    /** Returns the result, under the name of the message that asked for it; empty for one that did not. */
    static Optional<SendRoomMessage> rolled(SendRoomMessage message, UserSession by) {
        Matcher order = ORDER.matcher(
                RichText.html(message.text(ISO_8859_1).orElse("")).text().strip());
        if (!order.matches()) {
            return Optional.empty();
        }
        int dice = number(order.group(1), DICE);
        int sides = Math.max(number(order.group(2), SIDES), 1);
        String thrown = IntStream.range(0, dice)
                .mapToObj(die -> " " + (1 + ThreadLocalRandom.current().nextInt(sides)))
                .collect(Collectors.joining());
        String result = String.format("%s rolled %d %d-sided dice:%s", by.name().display(), dice, sides, thrown);
        return Optional.of(SendRoomMessage.toAll(message.cookie(), result));
    }

    private static int number(@Nullable String digits, int otherwise) {
        return digits == null ? otherwise : Integer.parseInt(digits);
    }
}

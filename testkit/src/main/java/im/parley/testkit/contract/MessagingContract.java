// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import im.parley.Capabilities;
import im.parley.DeliveryReceipt;
import im.parley.DeliveryReceipt.Level;
import im.parley.Feature;
import im.parley.IncomingMessage;
import im.parley.IncomingMessage.Trait;
import im.parley.OutgoingMessage;
import im.parley.RequestException;
import im.parley.RichText;
import im.parley.RichText.Style;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** To say something, and to be understood. */
interface MessagingContract extends ContractStage {
    /** Backends hold back what their servers would punish, so nobody says much in one sitting. */
    int A_FEW = 5;

    @TestFactory
    default Stream<DynamicTest> carriesAnyText() {
        Person alice = online(ALICE);
        Person bob = online(BOB);
        return IntStream.range(0, Texts.ALL.size())
                .mapToObj(number -> dynamicTest("text " + number, () -> {
                    if (number > 0 && number % A_FEW == 0) {
                        sitDownAgain(alice, bob);
                    }
                    String text = Texts.ALL.get(number);
                    alice.say(bob, text);
                    assertEquals(text, bob.hear().text());
                    bob.say(alice, text);
                    assertEquals(text, alice.hear().text());
                }));
    }

    private static void sitDownAgain(Person... people) {
        for (Person person : people) {
            person.signOff();
            person.signOn();
        }
    }

    @Test
    default void tellsWhoSpeaksAndWhere() {
        Person alice = online(ALICE);
        Person bob = online(BOB);
        alice.say(bob, "it is me");
        IncomingMessage heard = bob.hear();

        assertEquals(bob.idOf(alice), heard.sender());
        assertEquals(bob.account().conversation(ALICE), heard.channel());
        assertFalse(heard.is(Trait.AUTO_REPLY) || heard.is(Trait.WHISPER));
        Patience.done(heard.reply("I see").ignoreElement());
        assertEquals("I see", alice.hear().text());
    }

    @Test
    default void keepsTheOrder() {
        Person alice = online(ALICE);
        Person bob = online(BOB);
        List<String> texts =
                IntStream.range(0, A_FEW).mapToObj(number -> "number " + number).toList();
        texts.forEach(text -> alice.say(bob, text));

        assertEquals(texts, texts.stream().map(text -> bob.hear().text()).toList());
    }

    @Test
    default void carriesMarkup() {
        Person alice = online(ALICE);
        Person bob = online(BOB);
        assumeTrue(capabilities(alice).has(Feature.RICH_TEXT), "styles get lost, and the backend says so");
        RichText text = RichText.of("plain ")
                .plus(RichText.of("bold", Style.PLAIN.withBold(true)))
                .plus(RichText.of(" < & > "))
                .plus(RichText.of("both", Style.PLAIN.withItalic(true).withUnderline(true)))
                .plus(RichText.of("\n"))
                .plus(RichText.of("red", Style.PLAIN.withColor(0xFF0000)))
                .plus(RichText.of("there", Style.PLAIN.withLink("http://example.org/?a=b&c=%22d")));
        alice.say(bob, OutgoingMessage.of(text));

        assertEquals(text, bob.hear().body());
    }

    @Test
    default void marksAutomaticAnswers() {
        Person alice = online(ALICE);
        Person bob = online(BOB);
        alice.say(bob, OutgoingMessage.of("not here").asAutoReply());
        alice.say(bob, "here again");

        assertTrue(bob.hear("not here").is(Trait.AUTO_REPLY));
        assertFalse(bob.hear("here again").is(Trait.AUTO_REPLY));
    }

    @Test
    default void promisesNoMoreThanItKnows() {
        Person alice = online(ALICE);
        Person bob = online(BOB);
        DeliveryReceipt first = alice.say(bob, "one");
        DeliveryReceipt second = alice.say(bob, "two");

        assertEquals(expected(capabilities(alice)), first.level());
        assertNotEquals(first.message(), second.message());
    }

    private static Level expected(Capabilities capabilities) {
        if (capabilities.has(Feature.PEER_ACK)) {
            return Level.DELIVERED;
        }
        return capabilities.has(Feature.SERVER_ACK) ? Level.ACCEPTED : Level.WRITTEN;
    }

    @Test
    default void deliversWhatWasSaidToSomebodyAbsent() {
        Person alice = online(ALICE);
        assumeTrue(capabilities(alice).has(Feature.OFFLINE_MESSAGES), "nobody keeps them, and the backend says so");
        Person bob = seat(BOB);
        alice.say(bob, "read this later");
        alice.say(bob, "прочти и это");
        bob.signOn();

        assertTrue(bob.hear("read this later").is(Trait.OFFLINE));
        assertTrue(bob.hear("прочти и это").is(Trait.OFFLINE));
        alice.say(bob, "good morning");
        assertFalse(bob.hear().is(Trait.OFFLINE), "each is delivered once");
    }

    @Test
    default void refusesWhatIsTooLongAndLivesOn() {
        Person alice = online(ALICE);
        Person bob = online(BOB);
        String tooLong = "x".repeat(70_000);
        RequestException refusal = Patience.failure(
                RequestException.class,
                alice.account().conversation(BOB).send(tooLong).ignoreElement());

        assertEquals(RequestException.Reason.TOO_LONG, refusal.reason());
        alice.say(bob, "short");
        assertEquals("short", bob.hear().text());
        assertEquals(1, alice.session());
    }

    @Test
    default void carriesAsManyBytesAsItSays() {
        Person alice = online(ALICE);
        Person bob = online(BOB);
        String longest = "x".repeat(capabilities(alice).maxMessageBytes());
        alice.say(bob, longest);

        assertEquals(longest, bob.hear().text());
    }

    private static Capabilities capabilities(Person person) {
        return person.account().capabilities().value();
    }
}

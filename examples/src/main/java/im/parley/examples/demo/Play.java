// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.demo;

import im.parley.DeliveryReceipt;
import im.parley.IncomingMessage.Trait;
import im.parley.OutgoingMessage;
import im.parley.Presence;
import im.parley.Presence.Status;
import im.parley.RichText;
import im.parley.RichText.Span;
import im.parley.RichText.Style;
import im.parley.TypingState;
import java.util.List;
import java.util.Optional;

/** The scenes: alice and carol are on OSCAR, bob is on TOC2. */
final class Play {
    private static final List<String> TO_TOC =
            List.of("Good morning, bob!", "Привет, Боб: a < b & \"c\"", "日本語, العربية, ½ café");
    private static final List<String> TO_OSCAR =
            List.of("Hi {alice}, that is $5 [or so] \\ \"quoted\" (really)", "Ĝis la revido, 再见 👋🏽");
    private static final Style BOLD = new Style(true, false, false, Optional.empty(), Optional.empty());

    private final Actor alice;
    private final Actor bob;
    private final Actor carol;
    private final Runnable dropLines;

    Play(Actor alice, Actor bob, Actor carol, Runnable dropLines) {
        this.alice = alice;
        this.bob = bob;
        this.carol = carol;
        this.dropLines = dropLines;
    }

    List<Scene> scenes() {
        return List.of(
                Scene.of("alice signs on over OSCAR, bob over TOC2", this::signOn),
                Scene.of("they put each other on their lists, and see each other", this::befriend),
                Scene.of("bob types", this::type),
                Scene.of("they talk, in several scripts", this::talk),
                Scene.of("alice says something in bold", this::markup),
                Scene.of("alice says something with an emoji", this::emoji)
                        .onlyEmbedded("some servers lose what is beyond 16 bits on the way from OSCAR to TOC"),
                Scene.of("alice goes away, and her program answers", this::aliceAway),
                Scene.of("bob goes away, and alice can read why", this::bobAway),
                Scene.of("carol writes to alice, who is not there", this::offline),
                Scene.of("the lines are cut, and heal", this::drop)
                        .onlyEmbedded("nobody can ask this server to cut them"),
                Scene.of("bob signs off, then alice", this::signOff));
    }

    private void signOn() {
        alice.signOn();
        bob.signOn();
    }

    private void befriend() {
        alice.befriend(bob);
        bob.befriend(alice);
        alice.see(bob, "online", Presence::isOnline);
        bob.see(alice, "online", Presence::isOnline);
    }

    private void type() {
        bob.type(alice, TypingState.TYPING);
        alice.seeTyping(bob, TypingState.TYPING);
        bob.type(alice, TypingState.IDLE);
        alice.seeTyping(bob, TypingState.IDLE);
    }

    private void talk() {
        TO_TOC.forEach(text -> talk(alice, bob, text, DeliveryReceipt.Level.ACCEPTED));
        TO_OSCAR.forEach(text -> talk(bob, alice, text, DeliveryReceipt.Level.WRITTEN));
    }

    private static void talk(Actor from, Actor to, String text, DeliveryReceipt.Level level) {
        DeliveryReceipt receipt = from.say(to, OutgoingMessage.of(text));
        require(receipt.level() == level, "the receipt says " + receipt.level());
        to.hear('"' + text + '"', message -> message.text().equals(text));
    }

    private void markup() {
        RichText text = new RichText(List.of(new Span("this is ", Style.PLAIN), new Span("important", BOLD)));
        alice.say(bob, OutgoingMessage.of(text));
        bob.hear("bold letters", message -> message.body().equals(text));
    }

    private void emoji() {
        talk(alice, bob, "🎉 party at eight 🥳", DeliveryReceipt.Level.ACCEPTED);
    }

    private void aliceAway() {
        alice.appear(Presence.away("out for lunch"));
        bob.see(alice, "away", presence -> presence.status() == Status.AWAY);
        bob.say(alice, OutgoingMessage.of("are you there?"));
        alice.hear("the question", message -> message.text().equals("are you there?"));
        alice.say(bob, OutgoingMessage.of("out for lunch").asAutoReply());
        bob.hear("an automatic answer", message -> message.is(Trait.AUTO_REPLY));
        alice.appear(Presence.ONLINE);
        bob.see(alice, "back", presence -> presence.status() == Status.ONLINE);
    }

    private void bobAway() {
        bob.appear(Presence.away("reading"));
        alice.see(
                bob,
                "away, reading",
                presence -> presence.note().map(RichText::text).equals(Optional.of("reading")));
        bob.appear(Presence.ONLINE);
        alice.see(bob, "back", presence -> presence.status() == Status.ONLINE);
    }

    private void offline() {
        alice.signOff();
        carol.signOn();
        talkToAbsent();
        alice.signOn();
        alice.hear(
                "what carol wrote",
                message -> message.is(Trait.OFFLINE) && message.text().equals("call me when you are back"));
        carol.signOff();
    }

    private void talkToAbsent() {
        DeliveryReceipt receipt = carol.say(alice, OutgoingMessage.of("call me when you are back"));
        require(receipt.level() == DeliveryReceipt.Level.ACCEPTED, "the receipt says " + receipt.level());
    }

    private void drop() {
        int alices = alice.session();
        int bobs = bob.session();
        dropLines.run();
        alice.seeItselfBack(alices);
        bob.seeItselfBack(bobs);
        talk(alice, bob, "there you are again", DeliveryReceipt.Level.ACCEPTED);
    }

    private void signOff() {
        bob.signOff();
        alice.see(bob, "leave", presence -> !presence.isOnline());
        alice.signOff();
    }

    private static void require(boolean seen, String otherwise) {
        if (!seen) {
            throw new AssertionError(otherwise);
        }
    }
}

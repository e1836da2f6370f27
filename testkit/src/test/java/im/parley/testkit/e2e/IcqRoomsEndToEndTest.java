// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.e2e;

import static im.parley.testkit.e2e.OscarCompany.facet;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.IncomingMessage;
import im.parley.IncomingMessage.Trait;
import im.parley.OutgoingMessage;
import im.parley.extension.ChatRoom;
import im.parley.extension.ChatRooms;
import im.parley.extension.ChatRooms.Invitation;
import im.parley.testkit.contract.Patience;
import im.parley.testkit.contract.Person;
import io.reactivex.rxjava3.processors.ReplayProcessor;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Accounts that sign on by UIN are in rooms as everybody is. */
class IcqRoomsEndToEndTest {
    private final OscarCompany company = OscarCompany.of("100001", "100002", "alice");
    private final Person ada = company.online("100001");
    private final Person alice = company.online("alice");

    @AfterEach
    void close() {
        company.close();
    }

    private static ChatRoom join(Person person) {
        return Patience.done(facet(person, ChatRooms.class).join("Engines"));
    }

    private static void see(ChatRoom room, Person person, Person other) {
        Patience.first(
                room.members(),
                "two",
                members -> members.equals(Set.of(person.account().self(), person.idOf(other))));
    }

    @Test
    void aUinMakesARoomTalksAndLeaves() {
        ChatRoom hers = join(ada);
        ChatRoom ours = join(alice);
        see(hers, ada, alice);
        see(ours, alice, ada);

        Patience.done(hers.send("Привет <all> & \"you\""));
        IncomingMessage heard = alice.hear("Привет <all> & \"you\"");
        assertThat(heard.channel()).isSameAs(ours);
        assertThat(heard.sender().display()).isEqualTo("100001");
        Patience.done(ours.whisper(alice.idOf(ada), OutgoingMessage.of("psst")));
        assertThat(ada.hear("psst").traits()).containsExactly(Trait.WHISPER);
        Patience.done(hers.leave());
        Patience.first(ours.members(), "nobody else", members -> members.size() == 1);
    }

    @Test
    void uinsInviteAndAreInvited() {
        Person bert = company.online("100002");
        ChatRoom ours = join(alice);

        ChatRoom hers = Patience.done(invited(ours, alice, ada).accept());
        see(ours, alice, ada);
        Patience.done(ours.leave());
        Patience.first(hers.members(), "nobody else", members -> members.size() == 1);
        ChatRoom his = Patience.done(invited(hers, ada, bert).accept());

        see(his, bert, ada);
        Patience.done(his.send("here"));
        assertThat(ada.hear("here").channel()).isSameAs(hers);
    }

    private static Invitation invited(ChatRoom room, Person host, Person guest) {
        ReplayProcessor<Invitation> invitations = ReplayProcessor.create();
        facet(guest, ChatRooms.class).invitations().subscribe(invitations);
        Patience.done(room.invite(host.idOf(guest), "come"));
        Invitation invitation = Patience.first(invitations, "an invitation", any -> true);
        assertThat(invitation.from()).isEqualTo(guest.idOf(host));
        return invitation;
    }

    @Test
    void aUinIsInItsRoomsAgainAfterALostLink() {
        ChatRoom hers = join(ada);
        ChatRoom ours = join(alice);
        see(hers, ada, alice);

        company.server().faults().dropConnections();
        ada.seeSession(2);
        alice.seeSession(2);
        join(ada);
        join(alice);
        see(hers, ada, alice);
        see(ours, alice, ada);
        Patience.done(hers.send("again"));

        assertThat(alice.hear("again").channel()).isSameAs(ours);
    }
}

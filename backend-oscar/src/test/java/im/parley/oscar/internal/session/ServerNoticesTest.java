// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import static im.parley.oscar.internal.session.Outcomes.failure;
import static im.parley.oscar.internal.session.Outcomes.result;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.RequestException;
import im.parley.RichText;
import im.parley.TypingState;
import im.parley.oscar.ConversationWindows;
import im.parley.oscar.ConversationWindows.WindowClosed;
import im.parley.oscar.Invitations;
import im.parley.oscar.MailAlerts;
import im.parley.oscar.MailAlerts.MailChange;
import im.parley.oscar.ServerPopup;
import im.parley.oscar.snac.alert.AlertActivate;
import im.parley.oscar.snac.alert.AlertSnac;
import im.parley.oscar.snac.alert.AlertSubscribe;
import im.parley.oscar.snac.alert.MailNotice;
import im.parley.oscar.snac.icbm.TypingNotice;
import im.parley.oscar.snac.invite.InviteAck;
import im.parley.oscar.snac.invite.InviteFriend;
import im.parley.oscar.snac.popup.Popup;
import im.parley.oscar.snac.service.SelfInfo;
import im.parley.oscar.snac.service.SelfInfoQuery;
import im.parley.oscar.snac.service.ServiceRequest;
import im.parley.oscar.snac.service.ServiceResponse;
import im.parley.oscar.wire.ServerAddress;
import im.parley.oscar.wire.SnacError;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.UserInfo;
import im.parley.testing.RecordedContext;
import im.parley.testing.RecordedContext.Typed;
import io.reactivex.rxjava3.observers.TestObserver;
import java.util.Optional;
import java.util.UUID;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class ServerNoticesTest {
    private static final MailNotice MAIL =
            MailNotice.of(ByteString.encodeUtf8("12345678"), new UUID(1, 2), 3, "aol.com", "http://mail.example/");
    private static final MailChange CHANGE = new MailChange(
            3,
            true,
            Optional.of("aol.com"),
            Optional.empty(),
            Optional.of("http://mail.example/"),
            RecordedContext.NOW);

    private final Talk talk = new Talk();

    @Test
    void aPopupIsAnEvent() {
        talk.online();
        talk.bos.push(new Popup(TlvBlock.builder()
                .string(0x0001, "<B>Buy!</B>")
                .string(0x0002, "http://shop.example/")
                .u16(0x0003, 300)
                .u16(0x0004, 200)
                .u16(0x0005, 5)
                .build()));
        assertThat(talk.context.next(ServerPopup.class))
                .isEqualTo(new ServerPopup(
                        RichText.html("<B>Buy!</B>"),
                        Optional.of("http://shop.example/"),
                        300,
                        200,
                        5,
                        RecordedContext.NOW));
    }

    @Test
    void aWindowThatIsClosedIsAnEventBesideIdleTyping() {
        talk.online();
        talk.bos.push(TypingNotice.of("Bob", TypingNotice.CLOSED));
        assertThat(talk.context.next(Typed.class)).isEqualTo(new Typed(Talk.user("bob"), TypingState.IDLE));
        assertThat(talk.context.next(WindowClosed.class).user()).isEqualTo(Talk.user("bob"));
    }

    @Test
    void weTellThatOurWindowIsClosed() {
        ConversationWindows windows =
                talk.online().part(ConversationWindows.class).orElseThrow();
        TestObserver<Void> done = windows.close(Talk.user("Bob")).test();
        assertThat(talk.bos.expect(TypingNotice.class)).isEqualTo(TypingNotice.of("bob", TypingNotice.CLOSED));
        result(done);
    }

    @Test
    void mailIsAskedForOverAConnectionOfItsOwnAndAgainInTheNextSession() {
        ScriptedServer alerts = talk.service("alerts");
        MailAlerts mail = talk.online().part(MailAlerts.class).orElseThrow();
        TestObserver<Void> done = mail.subscribe().test();
        talk.bringUpService(alerts, AlertSnac.FAMILY);
        alerts.expect(AlertSubscribe.class);
        alerts.expect(AlertActivate.class);
        result(done);
        alerts.push(MAIL);
        assertThat(talk.context.next(MailChange.class)).isEqualTo(CHANGE);

        Talk next = talk.again();
        ScriptedServer others = next.service("alerts");
        next.signOn();
        next.authorize();
        next.bringUpUntilReady();
        next.bos.await(ServiceRequest.class);
        next.bos.answer(ServiceResponse.of(AlertSnac.FAMILY, new ServerAddress("alerts.example", 5192), Talk.COOKIE));
        next.settle();
        assertThat(others.greet().cookie()).contains(Talk.COOKIE);
    }

    @Test
    void mailIsAskedForAtHandWhereTheServerHasIt() {
        talk.serving(0x01, 0x02, 0x03, 0x04, 0x13, 0x18);
        MailAlerts mail = talk.online().part(MailAlerts.class).orElseThrow();
        TestObserver<Void> done = mail.subscribe().test();
        talk.bos.expect(AlertSubscribe.class);
        talk.bos.expect(AlertActivate.class);
        result(done);
        talk.bos.push(MAIL);
        assertThat(talk.context.next(MailChange.class)).isEqualTo(CHANGE);

        Talk next = talk.again().serving(0x01, 0x02, 0x03, 0x04, 0x13, 0x18);
        next.signOn();
        next.authorize();
        next.bringUpUntilReady();
        next.bos.await(AlertSubscribe.class);
        next.bos.expect(AlertActivate.class);
    }

    private TestObserver<Void> invite() {
        talk.serving(0x01, 0x02, 0x03, 0x04, 0x06, 0x13);
        Invitations invitations = talk.online().part(Invitations.class).orElseThrow();
        TestObserver<Void> done =
                invitations.invite("new@example.org", "come in").test();
        InviteFriend sent = talk.bos.expect(InviteFriend.class);
        assertThat(sent.email()).contains("new@example.org");
        assertThat(sent.text()).contains("come in");
        return done;
    }

    @Test
    void anInvitationIsDoneWhenTheServerGoesOnWithoutARefusal() {
        TestObserver<Void> done = invite();
        talk.bos.answer(new InviteAck()).expect(SelfInfoQuery.class);
        talk.bos.answer(SelfInfo.of(UserInfo.of("Alice")));
        result(done);
    }

    @Test
    void aRefusedInvitationFails() {
        TestObserver<Void> done = invite();
        talk.bos.answer(SnacError.of(0x06, 0x02));
        assertThat(failure(done, RequestException.class).code()).isEqualTo(2);
    }
}

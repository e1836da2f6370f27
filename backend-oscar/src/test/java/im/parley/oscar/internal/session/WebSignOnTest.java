// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.SignOnException;
import im.parley.SignOnException.Reason;
import im.parley.WireException;
import im.parley.oscar.Oscar;
import im.parley.oscar.SignOnMethod;
import im.parley.oscar.snac.GoldenFrames;
import im.parley.oscar.snac.auth.FlapSignOn;
import im.parley.spi.Session;
import im.parley.testing.ScriptedPeer;
import io.reactivex.rxjava3.observers.TestObserver;
import java.util.concurrent.TimeUnit;
import okio.Buffer;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing on over HTTP, with servers that a test plays; what a client signs was reckoned by another program. */
class WebSignOnTest {
    private static final String TOKEN = "<data><token><a>tok/en+=</a></token><sessionSecret>sess-secret</sessionSecret>"
            + "<hostTime>1700000000</hostTime></data>";

    private static final String HEADERS = "Host: login.example:5190\r\nConnection: close\r\nAccept: */*\r\n";

    private final Talk talk = new Talk();

    private TestObserver<Session> signOn(SignOnMethod method) {
        return talk.with(Oscar.SIGN_ON, method).with(Oscar.CLIENT_KEY, "k*y").signOn();
    }

    private static void answer(ScriptedPeer peer, ByteString body) {
        Buffer answer = new Buffer().writeUtf8("HTTP/1.1 200 OK\r\nContent-Length: " + body.size() + "\r\n\r\n");
        peer.send(answer.write(body).readByteString()).end();
    }

    private static void answer(ScriptedPeer peer, String status, String rest) {
        answer(peer, ByteString.encodeUtf8("<response><statusCode>" + status + "</statusCode>" + rest + "</response>"));
    }

    @Test
    void aTokenIsSignedAndGivesACookie() {
        ScriptedServer host = talk.service("host");
        signOn(SignOnMethod.CLIENT_LOGIN);
        talk.authorizer.peer.expectText("POST /auth/clientLogin HTTP/1.1\r\n" + HEADERS
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 43\r\n\r\n"
                + "devId=k%2Ay&f=xml&pwd=open%20sesame&s=alice");
        answer(talk.authorizer.peer, "200", TOKEN);
        talk.bos.peer.expectText(
                "GET /aim/startOSCARSession?a=tok%2Fen%2B%3D&distId=273&f=xml&k=k%2Ay&ts=1700000000&useTLS=0&sig_sha256=kZMK1v3rkM5BBpROyzMhk1dQBZi2aRk6l0eYT7hQZ0U%3D HTTP/1.1\r\n"
                        + HEADERS + "\r\n");
        answer(talk.bos.peer, "200", "<data><host>bos.example</host><port>5191</port><cookie>Y29va2ll</cookie></data>");
        FlapSignOn hello = host.greet();
        assertThat(host.peer.address()).isEqualTo("bos.example:5191");
        assertThat(hello.cookie()).contains(ByteString.encodeUtf8("cookie"));
        assertThat(hello.identity()).isEqualTo(Oscar.CLIENT.defaultValue());
        assertThat(hello.multiConnection()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "330, 3011, BAD_CREDENTIALS, 3011",
        "330, 3015, OTHER, 3015",
        "401, 3019, CLIENT_REJECTED, 3019",
        "401, '', BAD_CREDENTIALS, 401",
        "607, '', RATE_LIMITED, 607",
        "503, '', UNAVAILABLE, 503",
        "460, 7, OTHER, 7",
    })
    void refusalsOfThePasswordAreToldApart(String status, String detail, Reason reason, int code) {
        TestObserver<Session> signedOn = signOn(SignOnMethod.CLIENT_LOGIN);
        String details = "<statusText>No</statusText><statusDetailCode>" + detail + "</statusDetailCode>";
        answer(talk.authorizer.peer, status, details);
        assertRefused(signedOn, reason, code);
    }

    @ParameterizedTest
    @CsvSource({"401, 1014, OTHER, 1014", "401, 1002, RATE_LIMITED, 1002", "401, 3019, CLIENT_REJECTED, 3019"})
    void refusalsOfTheTokenAreToldApart(String status, String detail, Reason reason, int code) {
        TestObserver<Session> signedOn = signOn(SignOnMethod.CLIENT_LOGIN);
        answer(talk.authorizer.peer, "200", TOKEN);
        answer(talk.bos.peer, status, "<statusDetailCode>" + detail + "</statusDetailCode>");
        assertRefused(signedOn, reason, code);
    }

    private static void assertRefused(TestObserver<Session> signedOn, Reason reason, int code) {
        signedOn.awaitDone(10, TimeUnit.SECONDS)
                .assertError(error -> error instanceof SignOnException refused
                        && refused.reason() == reason
                        && refused.code() == code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"response\":{\"statusCode\":200}}",
                "<response/>",
                "<response><statusCode>200</statusCode><data/></response>",
                "<response><statusCode>200</statusCode>",
            })
    void anAnswerThatMakesNoSenseIsToldAsOne(String answer) {
        assertMakesNoSense(SignOnMethod.CLIENT_LOGIN, ByteString.encodeUtf8(answer));
    }

    private void assertMakesNoSense(SignOnMethod method, ByteString answer) {
        TestObserver<Session> signedOn = signOn(method);
        answer(talk.authorizer.peer, answer);
        signedOn.awaitDone(10, TimeUnit.SECONDS).assertError(WireException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<host>bos.example</host><port>0</port><cookie>Y29va2ll</cookie>",
                "<host>bos.example</host><port>5191</port><cookie>!</cookie>",
                "<host>bos.example</host><port>5191</port>",
            })
    void aPlaceThatIsNoneIsToldAsOne(String place) {
        TestObserver<Session> signedOn = signOn(SignOnMethod.CLIENT_LOGIN);
        answer(talk.authorizer.peer, "200", TOKEN);
        answer(talk.bos.peer, "200", "<data>" + place + "</data>");
        signedOn.awaitDone(10, TimeUnit.SECONDS).assertError(WireException.class);
    }

    @Test
    void aTicketOfARealServerLeadsToItsHost() {
        signOn(SignOnMethod.KERBEROS);
        answer(talk.authorizer.peer, ByteString.of(GoldenFrames.payload("TicketReply")));
        FlapSignOn hello = talk.bos.greet();
        assertThat(talk.bos.peer.address()).isEqualTo("127.0.0.13:5190");
        assertThat(hello.cookie().orElseThrow().size()).isEqualTo(256);
        assertThat(hello.identity()).isEqualTo(Oscar.CLIENT.defaultValue());
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5})
    void aRefusedTicketIsARefusalUnderEitherNumber(int subtype) {
        TestObserver<Session> signedOn = signOn(SignOnMethod.KERBEROS);
        byte[] refusal = GoldenFrames.payload("TicketRefusal");
        refusal[3] = (byte) subtype;
        answer(talk.authorizer.peer, ByteString.of(refusal));
        assertRefused(signedOn, Reason.BAD_CREDENTIALS, 0x0401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "050c",
                "050c0003000000000000",
                "050c00030000000000000000000700000000000000000000000000000000",
                "000100030000000000000001",
            })
    void whatIsNoTicketIsToldAsOne(String hex) {
        assertMakesNoSense(SignOnMethod.KERBEROS, ByteString.decodeHex(hex));
    }

    @ParameterizedTest
    @CsvSource({"429, RATE_LIMITED", "500, UNAVAILABLE", "404, OTHER"})
    void aStatusOfHttpIsARefusalToo(int status, Reason reason) {
        TestObserver<Session> signedOn = signOn(SignOnMethod.KERBEROS);
        talk.authorizer
                .peer
                .send(ByteString.encodeUtf8("HTTP/1.1 " + status + " No\r\nContent-Length: 0\r\n\r\n"))
                .end();
        assertRefused(signedOn, reason, status);
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Reason;
import im.parley.spi.link.HttpCall.Answer;
import im.parley.spi.link.HttpCall.Request;
import im.parley.testing.ScriptedPeer;
import io.reactivex.rxjava3.observers.TestObserver;
import io.reactivex.rxjava3.schedulers.TestScheduler;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpCallTest {
    private final ScriptedPeer peer = new ScriptedPeer("web");
    private final TestScheduler time = new TestScheduler();

    private TestObserver<Answer> call(Request request) {
        Dialer dialer = ScriptedPeer.dialer(peer);
        return HttpCall.with(
                        () -> dialer.dial("web.example", 80),
                        request,
                        "call",
                        Duration.ofSeconds(30),
                        time,
                        stage -> {})
                .test();
    }

    private TestObserver<Answer> answered(String answer) {
        TestObserver<Answer> call = call(Request.get("web.example", "/"));
        peer.send(ByteString.encodeUtf8(answer)).end();
        return call.awaitDone(10, TimeUnit.SECONDS);
    }

    @Test
    void sendsWhatItIsTold() {
        TestObserver<Answer> call =
                call(Request.post("web.example", "/here?x=1", "text/plain", ByteString.encodeUtf8("hello")));
        peer.expectText("POST /here?x=1 HTTP/1.1\r\nHost: web.example\r\nConnection: close\r\nAccept: */*\r\n"
                + "Content-Type: text/plain\r\nContent-Length: 5\r\n\r\nhello");
        peer.send(ByteString.encodeUtf8("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi and more"));
        call.awaitDone(10, TimeUnit.SECONDS).assertValue(new Answer(200, ByteString.encodeUtf8("hi")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.0 200 OK\r\n\r\nbody",
                "HTTP/1.1 200\nX: y\ncontent-length: 4\n\nbody",
                "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbody",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nbod\r\n1;x=y\r\ny\r\n0\r\n\r\n",
            })
    void readsABodyHoweverItIsSent(String answer) {
        answered(answer).assertValue(new Answer(200, ByteString.encodeUtf8("body")));
    }

    @Test
    void aRefusalIsAnAnswerToo() {
        answered("HTTP/1.1 401 No\r\nContent-Length: 0\r\n\r\n").assertValue(new Answer(401, ByteString.EMPTY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "220 mail.example ESMTP\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFF\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n",
            })
    void nonsenseIsRefused(String answer) {
        answered(answer).assertError(error -> reason(error) == Reason.PROTOCOL);
    }

    @Test
    void nothingWithoutEndIsRead() {
        answered("HTTP/1.1 200 " + "x".repeat(10_000)).assertError(error -> reason(error) == Reason.PROTOCOL);
    }

    @Test
    void aBodyWithoutEndIsNotRead() {
        answered("HTTP/1.1 200 OK\r\n\r\n" + "x".repeat(70_000)).assertError(error -> reason(error) == Reason.PROTOCOL);
    }

    @Test
    void anEndInTheMiddleIsALostLink() {
        answered("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbo").assertError(error -> reason(error) == Reason.LOST);
    }

    @Test
    void aServerThatStallsIsGivenUp() {
        TestObserver<Answer> call = call(Request.get("web.example", "/"));
        time.advanceTimeBy(30, TimeUnit.SECONDS);
        call.awaitDone(10, TimeUnit.SECONDS).assertError(error -> reason(error) == Reason.TIMED_OUT);
    }

    @Test
    void neitherTargetNorBodiesArePrinted() {
        Request request = Request.post("web.example", "/secret", "text/plain", ByteString.encodeUtf8("secret"));
        assertThat(request + " " + new Answer(200, ByteString.encodeUtf8("secret")))
                .doesNotContain("secret");
    }

    private static Reason reason(Throwable error) {
        return ((ConnectionException) error).reason();
    }
}

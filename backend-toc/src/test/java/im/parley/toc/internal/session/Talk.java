// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import im.parley.Option;
import im.parley.Presence;
import im.parley.UserId;
import im.parley.spi.Session;
import im.parley.spi.flap.FlapFrame;
import im.parley.testing.PlainConfig;
import im.parley.testing.RecordedContext;
import im.parley.testing.ScriptedPeer;
import im.parley.toc.SignOnMethod;
import im.parley.toc.Toc;
import im.parley.toc.wire.ScreenName;
import im.parley.toc.wire.TocHello;
import im.parley.toc.wire.command.TocCommand;
import im.parley.toc.wire.command.TocCommands;
import im.parley.toc.wire.command.TocInitDone;
import io.reactivex.rxjava3.observers.TestObserver;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import okio.ByteString;

/** One account of ours and the server it talks to, played by the test in lines. */
final class Talk {
    static final String PASSWORD = "testpass1";

    final ScriptedPeer server = new ScriptedPeer("toc");

    /** The server's web port, for one page. */
    final ScriptedPeer web = new ScriptedPeer("web");

    final RecordedContext context = new RecordedContext();
    final PlainConfig config = new PlainConfig(user("TocTest1"), "toc.example", 9898, PASSWORD);

    {
        config.set(Toc.CONFIRM_SIGN_ON, false);
    }

    <T> Talk with(Option<T> option, T value) {
        config.set(option, value);
        return this;
    }

    static Talk toc1() {
        return new Talk().with(Toc.SIGN_ON, SignOnMethod.TOC1_SIGNON);
    }

    TestObserver<Session> signOn() {
        return signOn(Presence.ONLINE);
    }

    TestObserver<Session> signOn(Presence presence) {
        return SigningOn.with(new TocSetup(config, ScriptedPeer.dialer(server, web)), context, presence)
                .test();
    }

    /** Plays the server up to our first frame, and returns the name in that. */
    String greet() {
        server.expect(TocHello.FLAPON)
                .sendFrame(FlapFrame.SIGN_ON, TocHello.ofServer().payload());
        return TocHello.parse(server.expectFrame(FlapFrame.SIGN_ON).payload())
                .screenName()
                .orElse("");
    }

    /** Plays the server up to our command, and returns that. */
    TocCommand login() {
        greet();
        return expect();
    }

    /** Plays the server until we are ready; {@code list} is the text of {@code CONFIG} or {@code CONFIG2}. */
    Session online(String list) {
        TestObserver<Session> signedOn = signOn();
        login();
        if (config.get(Toc.SIGN_ON).isToc1()) {
            say("SIGN_ON:TOC1.0", "CONFIG:" + list, "NICK:TocTest1");
        } else {
            say("SIGN_ON:TOC2.0", "NICK:TocTest1", "CONFIG2:" + list + "done:\n");
        }
        signedOn.awaitDone(10, TimeUnit.SECONDS).assertComplete();
        TocCommand command = expect();
        while (!(command instanceof TocInitDone)) {
            command = expect();
        }
        return signedOn.values().get(0);
    }

    Session online() {
        return online("");
    }

    Talk say(String... lines) {
        for (String line : lines) {
            server.sendFrame(FlapFrame.DATA, line.getBytes(UTF_8));
        }
        return this;
    }

    /** Returns our next command. */
    TocCommand expect() {
        return TocCommands.parse(server.expectFrame(FlapFrame.DATA).payload());
    }

    <T extends TocCommand> T expect(Class<T> type) {
        return type.cast(expect());
    }

    /** Waits for these commands, written as they cross the wire, without the NULs that end them. */
    Talk expectLines(String... lines) {
        for (String line : lines) {
            byte[] payload = server.expectFrame(FlapFrame.DATA).payload();
            String got = new String(payload, 0, payload.length - 1, UTF_8);
            if (!got.equals(line) || payload[payload.length - 1] != 0) {
                throw new AssertionError("expected " + Arrays.toString(lines) + ", got " + got);
            }
        }
        return this;
    }

    /** Plays the web port: waits for the request of a page, and answers it. */
    void page(String path, int status, String html) {
        web.expectText("GET " + path + " HTTP/1.0\r\nHost: toc.example:9898\r\nConnection: close\r\n\r\n");
        answer("HTTP/1.0 " + status + " So\r\nContent-Type: text/html\r\n\r\n" + html);
    }

    /** Sends from the web port, and ends. */
    void answer(String text) {
        web.send(ByteString.encodeUtf8(text)).end();
    }

    /** Lets time pass, in which the server says nothing, until something has ended. */
    <T> TestObserver<T> inSilence(TestObserver<T> asked) {
        return inTime(asked, config.get(Toc.SILENCE));
    }

    /**
     * Lets time pass until something has ended. A wait of ours begins when what we say is written, which we may not have
     * noticed yet when the server has it: so time passes step by step.
     */
    <T> TestObserver<T> inTime(TestObserver<T> asked, Duration step) {
        try {
            for (int i = 0; i < 500 && !asked.await(20, TimeUnit.MILLISECONDS); i++) {
                context.time.advanceTimeBy(step.toMillis(), TimeUnit.MILLISECONDS);
            }
            return asked;
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    /** Returns a part of a session that facets ask. */
    static <P> P part(Session session, Class<P> type) {
        return session.part(type).orElseThrow();
    }

    static UserId user(String name) {
        return new UserId(Toc.PROTOCOL, ScreenName.normalize(name), name);
    }
}

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
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** One account of ours and the server it talks to, played by the test in lines. */
final class Talk {
    static final String PASSWORD = "testpass1";

    final ScriptedPeer server = new ScriptedPeer("toc");
    final RecordedContext context = new RecordedContext();
    final PlainConfig config = new PlainConfig(user("TocTest1"), "toc.example", 9898, PASSWORD);

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
        return SigningOn.with(new TocSetup(config, ScriptedPeer.dialer(server)), context, presence)
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

    static UserId user(String name) {
        return new UserId(Toc.PROTOCOL, ScreenName.normalize(name), name);
    }
}

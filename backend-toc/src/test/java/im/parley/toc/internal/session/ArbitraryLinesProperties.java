// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.session;

import static org.assertj.core.api.Assertions.assertThatCode;

import im.parley.Presence;
import im.parley.spi.Session;
import im.parley.spi.flap.FlapFrame;
import im.parley.spi.link.LinkEnd;
import im.parley.testing.ScriptedPeer;
import im.parley.toc.SignOnMethod;
import im.parley.toc.Toc;
import im.parley.toc.wire.command.TocInitDone;
import im.parley.toc.wire.reply.ReplyCodec;
import im.parley.toc.wire.reply.TocReplies;
import io.reactivex.rxjava3.core.Single;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a server says, in whatever state, nothing is thrown at the reader. */
class ArbitraryLinesProperties {
    @Property
    void noLineIsThrownOutOfTheReader(@ForAll("frames") List<FlapFrame> frames, @ForAll SignOnMethod method) {
        Talk talk = new Talk().with(Toc.SIGN_ON, method);
        SignOnRun run = run(talk);
        assertThatCode(() -> {
                    frames.forEach(run::frame);
                    run.ended(new LinkEnd.PeerClosed());
                })
                .doesNotThrowAnyException();
    }

    @Property
    void noLineIsThrownOutOfTheReaderWhileOnline(
            @ForAll("frames") List<FlapFrame> frames, @ForAll SignOnMethod method) {
        Talk talk = new Talk().with(Toc.SIGN_ON, method);
        SignOnRun run = run(talk);
        assertThatCode(() -> {
                    run.frame(new FlapFrame(FlapFrame.SIGN_ON, 0, new byte[] {0, 0, 0, 1}));
                    run.frame(data("SIGN_ON:TOC2.0"));
                    run.frame(data("CONFIG2:done:\n"));
                    frames.forEach(run::frame);
                    run.ended(new LinkEnd.PeerClosed());
                })
                .doesNotThrowAnyException();
    }

    private static SignOnRun run(Talk talk) {
        AtomicReference<SignOnRun> run = new AtomicReference<>();
        TocSetup setup = new TocSetup(talk.config, ScriptedPeer.dialer(talk.server));
        Single.<Session>create(emitter ->
                        run.set(new SignOnRun(setup, talk.context, Presence.ONLINE, new TocInitDone(), emitter)))
                .test();
        return run.get();
    }

    private static FlapFrame data(String line) {
        return new FlapFrame(FlapFrame.DATA, 0, line.getBytes(StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<List<FlapFrame>> frames() {
        Arbitrary<FlapFrame> known = Combinators.combine(
                        Arbitraries.of(TocReplies.codecs()).map(ReplyCodec::word), fields())
                .as((word, fields) -> data(word + ":" + String.join(":", fields)));
        Arbitrary<FlapFrame> any = Combinators.combine(
                        Arbitraries.integers().between(FlapFrame.SIGN_ON, FlapFrame.KEEP_ALIVE),
                        Arbitraries.bytes().array(byte[].class).ofMaxSize(60))
                .as((channel, bytes) -> new FlapFrame(channel, 0, bytes));
        return Arbitraries.oneOf(known, known, known, any).list().ofMaxSize(12);
    }

    private static Arbitrary<List<String>> fields() {
        Arbitrary<String> likely = Arbitraries.of(
                "",
                "T",
                "F",
                "0",
                "1",
                "2",
                "bob",
                "Bob B",
                "g",
                "b",
                "a",
                "p",
                "d",
                " O ",
                " UU",
                "901",
                "903",
                "931",
                "913",
                "999999999999999999",
                "-1",
                "added",
                "auth",
                "Friends",
                "g:Friends\nb:bob:Bobby\ndone:\n",
                "m 4\nd x\n",
                "0 2 AAliYWNrIHNvb24AAA==",
                "AQIDBAUGBwg=",
                "info?cookie=12");
        return Arbitraries.oneOf(likely, likely, likely, Arbitraries.strings().ofMaxLength(10))
                .list()
                .ofMaxSize(9);
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Reason;
import im.parley.ConnectionException.Sent;
import im.parley.ConnectionState.Stage;
import im.parley.ImException;
import im.parley.WireException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.net.ssl.SSLHandshakeException;
import okio.Buffer;
import okio.Okio;
import okio.Socket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LinkTest {
    private final Socket[] pair = Okio.inMemorySocketPair(4096);
    private final Socket peer = pair[1];
    private final Lines lines = new Lines();
    private final List<String> outcomes = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void release() {
        peer.cancel();
    }

    @Test
    void opensReadsAndEndsOnItsReaderInOrder() throws Exception {
        Link link = link(LinkSettings.named("reader"));
        say("one", "two");
        peer.getSink().close();
        link.start();

        assertThat(lines.end()).isEqualTo(new LinkEnd.PeerClosed());
        assertThat(lines.seen).containsExactly("opened", "one", "two", "ended");
        assertThat(lines.threads).containsOnly("reader");
    }

    @Test
    void isUsedOnce() {
        Link link = link(LinkSettings.named("once"));
        link.start();

        assertThatThrownBy(link::start).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(link::run).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void letsTheCallingThreadRead() throws Exception {
        Link link = link(LinkSettings.named("caller"));
        peer.getSink().close();
        link.run();

        assertThat(lines.end()).isEqualTo(new LinkEnd.PeerClosed());
        assertThat(lines.threads).containsOnly(Thread.currentThread().getName());
    }

    @Test
    void writesWhatWasSentBeforeItWasOpened() throws Exception {
        Link link = link(LinkSettings.named("early"));
        link.send(write("hello"));
        link.start();

        assertThat(read(5)).isEqualTo("hello");
    }

    @Test
    void tellsOneEndHoweverManyThreadsFailIt() throws Exception {
        Link link = link(LinkSettings.named("raced"));
        link.start();
        lines.opened.await(10, TimeUnit.SECONDS);
        CountDownLatch go = new CountDownLatch(1);
        List<Thread> racers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String name = "racer " + i;
            racers.add(Threads.platform().start(name, () -> {
                await(go);
                link.fail(new ConnectionException(Reason.LOST, name, Sent.UNKNOWN));
            }));
        }
        go.countDown();
        for (Thread racer : racers) {
            racer.join();
        }

        LinkEnd end = lines.end();
        assertThat(end).isInstanceOf(LinkEnd.Failed.class);
        assertThat(link.end()).contains(end);
        assertThat(lines.seen).containsExactly("opened", "ended");
    }

    @Test
    void failsWhatWaitsWithItsCauseAndSaysThatItWasNotSent() throws Exception {
        Link link = link(LinkSettings.named("stuck"));
        link.start();
        lines.opened.await(10, TimeUnit.SECONDS);
        link.fail(new ConnectionException(Reason.TIMED_OUT, "sign-on took too long", Sent.UNKNOWN));
        lines.end();
        link.send(write("late"));

        assertThat(outcomes).containsExactly("late: ConnectionException NO");
    }

    @Test
    void tellsAWriterThatIsCutOffThatItsBytesMayHaveLeft() throws Exception {
        CompletableFuture<ConnectionException> told = new CompletableFuture<>();
        Link link = link(LinkSettings.named("cut"));
        link.start();
        link.send(new TextWrite("x".repeat(100_000), failing(told)));
        read(1);
        link.fail(new ConnectionException(Reason.LOST, "pulled", Sent.UNKNOWN));

        assertThat(told.get(10, TimeUnit.SECONDS)).satisfies(cause -> {
            assertThat(cause.sent()).isEqualTo(Sent.UNKNOWN);
            assertThat(cause).hasMessage("pulled");
        });
    }

    @Test
    void givesUpAPeerThatDoesNotRead() throws Exception {
        Link link = link(LinkSettings.named("full").withWriteTimeout(Duration.ofMillis(50)));
        link.start();
        link.send(write("x".repeat(100_000)));

        assertThat(failure().reason()).isEqualTo(Reason.TIMED_OUT);
    }

    @Test
    void closesBehindItsLastWords() throws Exception {
        Link link = link(LinkSettings.named("polite"));
        link.start();
        lines.opened.await(10, TimeUnit.SECONDS);
        link.send(write("bye"));
        link.close();
        link.send(write("too late"));

        assertThat(Okio.buffer(peer.getSource()).readUtf8()).isEqualTo("bye");
        assertThat(link.end()).isEmpty();
        assertThat(link.isOpen()).isFalse();
        say("you too");
        peer.getSink().close();
        assertThat(lines.end()).isEqualTo(new LinkEnd.Closed());
        assertThat(lines.seen).containsExactly("opened", "you too", "ended");
        assertThat(outcomes).containsExactlyInAnyOrder("bye: written", "too late: ConnectionException NO");
    }

    @Test
    void itsLastWordsGoOutToAPeerThatHasClosedAlready() throws Exception {
        String last = "x".repeat(100_000);
        Link link = link(LinkSettings.named("late"));
        link.start();
        lines.opened.await(10, TimeUnit.SECONDS);
        link.send(write(last));
        link.close();
        peer.getSink().close();

        // The rest has room in the pipe, which the end of the link empties.
        read(last.length() - 4096);
        assertThat(lines.end()).isEqualTo(new LinkEnd.Closed());
        assertThat(outcomes).containsExactly(last + ": written");
    }

    @Test
    void doesNotWaitForeverForAPeerToCloseToo() throws Exception {
        Link link = link(LinkSettings.named("linger").withLinger(Duration.ofMillis(50)));
        link.start();
        lines.opened.await(10, TimeUnit.SECONDS);
        link.close();

        assertThat(lines.end()).isEqualTo(new LinkEnd.Closed());
    }

    @Test
    void saysSoWhenClosingCouldNotDrain() throws Exception {
        Link link = link(LinkSettings.named("clogged").withLinger(Duration.ofMillis(50)));
        link.start();
        lines.opened.await(10, TimeUnit.SECONDS);
        link.send(write("x".repeat(100_000)));
        link.close();

        assertThat(failure().reason()).isEqualTo(Reason.TIMED_OUT);
    }

    @Test
    void closesAtOnceWhatWasNeverOpened() throws Exception {
        Link link = link(LinkSettings.named("never"));
        link.send(write("a"));
        link.close();
        link.run();

        assertThat(lines.end()).isEqualTo(new LinkEnd.Closed());
        assertThat(lines.seen).containsExactly("ended");
    }

    @Test
    void tellsWhyItCouldNotBeOpened() throws Exception {
        Dial refused = new Dial() {
            @Override
            public Transport connect(Consumer<Stage> stages) {
                throw new ConnectionException(Reason.REFUSED, "nobody there", Sent.NO);
            }

            @Override
            public void cancel() {}
        };
        new Link(refused, LinkSettings.named("refused"), lines).run();

        assertThat(failure().reason()).isEqualTo(Reason.REFUSED);
        assertThat(lines.seen).containsExactly("ended");
    }

    @Test
    void tellsItsEndWhereNoThreadCanBeHad() throws Exception {
        Threads none = new Threads(
                work -> {
                    throw new OutOfMemoryError("unable to create native thread");
                },
                true);
        Link link = new Link(
                Dial.to(Transport.over(pair[0])),
                LinkSettings.named("threadless").withThreads(none),
                lines);
        link.send(write("a"));
        link.start();

        assertThat(failure().reason()).isEqualTo(Reason.LOST);
        assertThat(outcomes).containsExactly("a: ConnectionException NO");
    }

    @Test
    void namesTheWayAProtocolFails() throws Exception {
        assertThat(reasonWhenReceiveThrows(new WireException("no marker", 3))).isEqualTo(Reason.PROTOCOL);
        assertThat(reasonWhenReceiveThrows(new EOFException("inside a frame"))).isEqualTo(Reason.LOST);
        assertThat(reasonWhenReceiveThrows(new IllegalStateException("a bug"))).isEqualTo(Reason.LOST);
        assertThat(reasonWhenReceiveThrows(new NoClassDefFoundError("a broken jar")))
                .isEqualTo(Reason.LOST);
        assertThat(reasonWhenReceiveThrows(new SSLHandshakeException("certificate_required")))
                .isEqualTo(Reason.TLS);
    }

    private Reason reasonWhenReceiveThrows(Throwable thrown) throws Exception {
        Lines failing = new Lines();
        failing.thrown = thrown;
        new Link(Dial.to(Transport.over(Okio.inMemorySocketPair(1)[0])), LinkSettings.named("failing"), failing).run();
        return failing.end().failure().reason();
    }

    private Link link(LinkSettings settings) {
        return new Link(Dial.to(Transport.over(pair[0])), settings.withThreads(Threads.platform()), lines);
    }

    private Write write(String text) {
        return TextWrite.noting(text, outcomes);
    }

    private static Outcome failing(CompletableFuture<ConnectionException> told) {
        return new Outcome() {
            @Override
            public void written() {}

            @Override
            public void failed(ImException cause) {
                told.complete((ConnectionException) cause);
            }
        };
    }

    private ConnectionException failure() throws Exception {
        return ((LinkEnd.Failed) lines.end()).cause();
    }

    private void say(String... texts) throws IOException {
        for (String text : texts) {
            Buffer line = new Buffer().writeUtf8(text + "\n");
            peer.getSink().write(line, line.size());
        }
    }

    private String read(long count) throws IOException {
        Buffer got = new Buffer();
        while (got.size() < count) {
            peer.getSource().read(got, count - got.size());
        }
        return got.readUtf8();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** A protocol of lines. */
    private static final class Lines implements LinkProtocol {
        final List<String> seen = Collections.synchronizedList(new ArrayList<>());
        final List<String> threads = Collections.synchronizedList(new ArrayList<>());
        final CountDownLatch opened = new CountDownLatch(1);
        volatile Throwable thrown;
        private final CompletableFuture<LinkEnd> end = new CompletableFuture<>();
        private InputStream in;

        @Override
        public void opened(Transport transport) {
            in = transport.input();
            note("opened");
            opened.countDown();
        }

        @Override
        public boolean receive() throws IOException {
            if (thrown != null) {
                LinkTest.<RuntimeException>sneak(thrown);
            }
            StringBuilder line = new StringBuilder();
            for (int next = in.read(); next != '\n'; next = in.read()) {
                if (next < 0) {
                    return false;
                }
                line.append((char) next);
            }
            note(line.toString());
            return true;
        }

        @Override
        public void ended(LinkEnd how) {
            note("ended");
            end.complete(how);
        }

        LinkEnd end() throws Exception {
            return end.get(10, TimeUnit.SECONDS);
        }

        private void note(String what) {
            seen.add(what);
            threads.add(Thread.currentThread().getName());
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneak(Throwable thrown) throws T {
        throw (T) thrown;
    }
}

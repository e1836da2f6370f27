// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.Account;
import im.parley.Parley;
import im.parley.Reconnect;
import im.parley.examples.Person;
import im.parley.examples.Terminal;
import im.parley.toc.TocProtocol;
import io.reactivex.rxjava3.subscribers.TestSubscriber;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServeCommandTest {
    private static final Pattern LISTENING = Pattern.compile("OSCAR (\\S+):(\\d+)\\RTOC (\\S+):(\\d+)\\R");

    private final Terminal terminal = new Terminal();
    private final CompletableFuture<Integer> exitCode = new CompletableFuture<>();

    @TempDir
    Path folder;

    @Test
    void servesItsUsersWhereItSaysUntilItIsStopped() throws Exception {
        Path users = Files.writeString(folder.resolve("users"), "carol:of the file\n\ndave:another\n");
        Thread serving = serve("--user", "alice:x:y", "--users", users.toString());
        terminal.read("TOC ");
        try (Account alice = account("oscar", "alice", "x:y");
                Account carol = account("toc", "carol", "of the file");
                Account stranger = account("oscar", "mallory", "x")) {
            Person.awaitOnline(alice);
            Person.awaitOnline(carol);
            assertThat(stranger.connect()
                            .toSingleDefault(true)
                            .onErrorReturnItem(false)
                            .blockingGet())
                    .isFalse();
        }
        serving.interrupt();
        assertThat(exitCode.get(20, TimeUnit.SECONDS)).isZero();
        try (Account late = account("oscar", "alice", "x:y")) {
            assertThat(late.connect()
                            .toSingleDefault(true)
                            .onErrorReturnItem(false)
                            .blockingGet())
                    .isFalse();
        }
    }

    @Test
    void letsInEverybodyWhenAsked() throws Exception {
        Thread serving = serve("--host", "127.0.0.1", "--any-user");
        assertThat(terminal.read("TOC ")).contains("OSCAR 127.0.0.1:");
        try (Account anybody = account("toc", "anybody", "anything")) {
            Person.awaitOnline(anybody);
        }
        serving.interrupt();
        assertThat(exitCode.get(20, TimeUnit.SECONDS)).isZero();
    }

    @Test
    void hasTheMannersOfTheServerItIsToBeLike() throws Exception {
        Thread serving = serve("--any-user", "--toc-like", "OOS");
        terminal.read("TOC ");
        try (Account anybody = account("toc", "anybody", "anything")) {
            Person.awaitOnline(anybody);
            TocProtocol protocol = anybody.require(TocProtocol.class);
            TestSubscriber<String> errors =
                    protocol.watch("ERROR").map(seen -> seen.line().utf8()).test();
            protocol.send("toc_unheard_of").blockingAwait();
            errors.awaitCount(1).assertValue("ERROR:913:internal server error");
        }
        serving.interrupt();
        assertThat(exitCode.get(20, TimeUnit.SECONDS)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "'', Nobody could sign on",
        "--user alice, NAME:PASSWORD",
        "--user :secret, NAME:PASSWORD",
        "--users no-such-file, no-such-file",
        "--any-user --oscar-port 70000, 70000",
        "--any-user --toc-port x, --toc-port",
        "--any-user --toc-like X, --toc-like"
    })
    void refusesWrongUsage(String arguments, String said) {
        Run run = Run.parley(("serve " + arguments).strip().split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(said).doesNotContain("secret");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void saysWhenAPortIsTaken() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Run run = Run.parley("serve", "--any-user", "--oscar-port", "" + other.getLocalPort(), "--toc-port", "0");
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err()).startsWith("parley: Cannot listen at").contains(":" + other.getLocalPort());
        }
    }

    private Thread serve(String... more) {
        String[] arguments = Stream.concat(
                        Stream.of("serve", "--oscar-port", "0", "--toc-port", "0"), Arrays.stream(more))
                .toArray(String[]::new);
        PrintWriter err = new PrintWriter(new StringWriter());
        Thread thread = new Thread(() -> exitCode.complete(ParleyCommand.run(terminal.writer(), err, arguments)));
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private Account account(String protocol, String name, String password) {
        Matcher listening = LISTENING.matcher(terminal.text());
        assertThat(listening.lookingAt()).isTrue();
        int group = protocol.equals("oscar") ? 1 : 3;
        return Parley.account(protocol)
                .server(listening.group(group), Integer.parseInt(listening.group(group + 1)))
                .user(name)
                .password(password)
                .reconnect(Reconnect.never())
                .build();
    }
}

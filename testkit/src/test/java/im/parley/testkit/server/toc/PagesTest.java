// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.toc;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.testkit.ImServer;
import java.io.IOException;
import java.net.Socket;
import okio.BufferedSink;
import okio.BufferedSource;
import okio.Okio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PagesTest {
    private final ImServer server = ImServer.withUsers("alice", "bob");

    @AfterEach
    void stop() {
        server.close();
    }

    private String request(String line) throws IOException {
        try (Socket socket = new Socket(server.host(), server.tocPort());
                BufferedSink out = Okio.buffer(Okio.sink(socket));
                BufferedSource in = Okio.buffer(Okio.source(socket))) {
            out.writeUtf8(line + "\r\nHost: here\r\n\r\n").flush();
            return in.readUtf8();
        }
    }

    private static String path(String line) {
        return line.substring(line.indexOf(':', "GOTO_URL:".length()) + 1);
    }

    @Test
    void showsAProfileToWhoWasSentThere() throws IOException {
        try (TocProbe alice = TocProbe.online(server, "toc2_signon", "alice");
                TocProbe bob = TocProbe.online(server, "toc_signon", "bob")) {
            bob.tell("toc_set_info \"<i>I am bob</i>\"");
            bob.flush();
            alice.tell("toc_get_info bob");
            String line = alice.await("GOTO_URL:profile:info?");

            assertThat(request("GET /" + path(line) + " HTTP/1.0"))
                    .startsWith("HTTP/1.0 200 OK\r\n")
                    .contains("Username : <B>bob</B>", "<i>I am bob</i>");
        }
    }

    @Test
    void findsPeopleInTheDirectory() throws IOException {
        try (TocProbe alice = TocProbe.online(server, "toc2_signon", "alice")) {
            alice.tell("toc_set_dir \"Alice::Liddell::Oxford::UK:a@example.org:\"");
            assertThat(alice.next().utf8()).isEqualTo("DIR_STATUS:0");
            alice.tell("toc_dir_search \"alice::LIDDELL\"");
            String found = path(alice.await("GOTO_URL:"));
            alice.tell("toc_get_dir alice");
            String entry = path(alice.await("GOTO_URL:"));
            alice.tell("toc_dir_search \"nobody\"");
            String nobody = path(alice.await("GOTO_URL:"));

            assertThat(request("GET /" + found + " HTTP/1.0"))
                    .contains("<B>Screen Name:</B> alice<BR>", "<B>City:</B> Oxford<BR>");
            assertThat(request("GET /" + entry + " HTTP/1.0")).contains("<B>Last Name:</B> Liddell<BR>");
            assertThat(request("GET /" + nobody + " HTTP/1.0")).contains("No results found.");
            alice.tell("toc_dir_search \"\"");
            assertThat(alice.await("ERROR:")).isEqualTo("ERROR:972");
        }
    }

    @Test
    void answersTheRestPolitely() throws IOException {
        assertThat(request("GET / HTTP/1.0")).startsWith("HTTP/1.0 404 ");
        assertThat(request("GET /info?cookie=guess&user=bob HTTP/1.1")).startsWith("HTTP/1.0 403 ");
        assertThat(request("POST /info HTTP/1.0")).startsWith("HTTP/1.0 405 ");
        assertThat(request("NONSENSE")).startsWith("HTTP/1.0 400 ");
    }
}

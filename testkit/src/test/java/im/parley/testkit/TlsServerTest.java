// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import im.parley.Account;
import im.parley.ConnectionException;
import im.parley.IncomingMessage;
import im.parley.Reconnect;
import im.parley.Tls;
import im.parley.spi.link.TestCertificates;
import io.reactivex.rxjava3.subscribers.TestSubscriber;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TlsServerTest {
    @TempDir
    private Path folder;

    private TestCertificates certificates;
    private ImServer server;

    @BeforeEach
    void start() throws Exception {
        certificates = TestCertificates.naming(folder, "ip:127.0.0.1");
        server = ImServer.builder()
                .users("alice", "bob")
                .tls(certificates.server(), "127.0.0.1")
                .start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void twoProtocolsTalkEncrypted() {
        Tls tls = Tls.of(certificates.client());
        try (Account alice = server.account("oscar", "alice").tls(tls).build();
                Account bob = server.account("toc", "bob").tls(tls).build()) {
            TestSubscriber<String> heard =
                    bob.messages().map(IncomingMessage::text).test();
            alice.connect().andThen(bob.connect()).blockingAwait();

            alice.conversation("bob").send("for your eyes only").blockingGet();

            heard.awaitCount(1).assertValues("for your eyes only");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"oscar", "toc"})
    void aCertificateThatNobodyVouchesForIsRefused(String protocol) {
        try (Account alice = server.account(protocol, "alice")
                .tls(Tls.system())
                .reconnect(Reconnect.never())
                .build()) {
            ConnectionException refused = catchThrowableOfType(
                    ConnectionException.class, () -> alice.connect().blockingAwait());

            assertThat(refused.reason()).isEqualTo(ConnectionException.Reason.TLS);
        }
    }
}

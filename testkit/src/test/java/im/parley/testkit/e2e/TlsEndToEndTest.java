// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.Account;
import im.parley.ConnectionException;
import im.parley.ConnectionState.Offline;
import im.parley.Tls;
import im.parley.spi.link.TestCertificates;
import im.parley.testkit.ImServer;
import im.parley.testkit.contract.Patience;
import im.parley.testkit.contract.Person;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A server whose certificate is trusted, or not. */
class TlsEndToEndTest {
    private static final String HOST = "127.0.0.1";

    private static TestCertificates trusted;
    private static TestCertificates unknown;

    @BeforeAll
    static void makeCertificates(@TempDir Path folder) throws Exception {
        trusted = TestCertificates.naming(Files.createDirectory(folder.resolve("trusted")), "ip:" + HOST);
        unknown = TestCertificates.naming(Files.createDirectory(folder.resolve("unknown")), "ip:" + HOST);
    }

    private static ImServer serve(Route route, SSLContext certificate, int oscarPort, int tocPort) {
        return ImServer.builder()
                .users("alice")
                .tls(certificate, HOST)
                .oscarPort(oscarPort)
                .tocPort(tocPort)
                .tocProfile(route.profile())
                .start();
    }

    @ParameterizedTest
    @MethodSource("im.parley.testkit.e2e.Route#all")
    void anUntrustedCertificateIsRefusedForGoodAndATrustedOneTaken(Route route) {
        ImServer impostor = serve(route, unknown.server(), 0, 0);
        try (impostor;
                Person alice = Person.at(account(route.way(), impostor))) {
            Account account = alice.account();
            ConnectionException refusal = Patience.failure(ConnectionException.class, account.connect());
            assertThat(refusal.reason()).as("%s", refusal).isEqualTo(ConnectionException.Reason.TLS);
            assertThat(account.state().value())
                    .as("the usual policy does not try again")
                    .isEqualTo(new Offline(Optional.of(refusal)));

            impostor.close();
            try (ImServer honest = serve(route, trusted.server(), impostor.oscarPort(), impostor.tocPort())) {
                alice.signOn();
                alice.say(alice, "in private");
                alice.hear("in private");
                assertThat(honest.faults().connections()).isPositive();
            }
        }
    }

    private static Account account(Way way, ImServer server) {
        return way.account(server, "alice")
                .server(HOST, way.port(server))
                .tls(Tls.of(trusted.client()))
                .build();
    }
}

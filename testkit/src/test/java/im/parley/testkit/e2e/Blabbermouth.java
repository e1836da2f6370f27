// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.e2e;

import im.parley.Account;
import im.parley.ImException;
import im.parley.Reconnect;
import im.parley.WireTap;
import im.parley.testkit.ImServer;
import im.parley.testkit.contract.Patience;
import im.parley.testkit.contract.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import okio.ByteString;
import org.slf4j.LoggerFactory;

/**
 * A program that prints everything there is to print of accounts that sign on in every way, and writes down the secrets
 * of each apart, in hex, for the test that started it.
 */
final class Blabbermouth {
    static final String PASSWORD = "0pen-sesame!";
    static final String WRONG_PASSWORD = "close-sesame?";

    private Blabbermouth() {}

    public static void main(String[] args) throws IOException {
        List<String> secrets = new ArrayList<>();
        Route.all().forEach(route -> blab(route, secrets));
        Files.write(Path.of(args[0]), secrets);
        System.exit(0);
    }

    private static void blab(Route route, List<String> secrets) {
        System.out.println("== " + route);
        Way way = route.way();
        ImServer server = ImServer.builder()
                .user("alice", PASSWORD)
                .user("bob", PASSWORD)
                .tocProfile(route.profile())
                .tap(Blabbermouth::print)
                .start();
        try (server) {
            note(way, comeAndGo(way, server), secrets);
            note(way, beRefused(way, server), secrets);
            System.out.println(server.transcript());
        }
    }

    private static void note(Way way, Secrets found, List<String> secrets) {
        found.found().forEach(secret -> secrets.add(way + " " + secret.hex()));
    }

    private static Secrets comeAndGo(Way way, ImServer server) {
        Secrets secrets = new Secrets(way, PASSWORD);
        Account account = talkative(way.account(server, "alice"), secrets)
                .reconnect(Reconnect.backoff(Duration.ofMillis(50), Duration.ofSeconds(1)))
                .build();
        try (Person alice = Person.at(account).signOn()) {
            alice.say(alice, "to myself");
            alice.hear("to myself");
            server.faults().dropConnections();
            alice.seeSession(2);
            alice.signOff();
            System.out.println(account + " " + account.state().value() + " "
                    + account.capabilities().value());
            System.out.println(alice.events());
        }
        return secrets;
    }

    private static Secrets beRefused(Way way, ImServer server) {
        Secrets secrets = new Secrets(way, WRONG_PASSWORD);
        try (Account account = talkative(way.account(server, "bob"), secrets)
                .password(WRONG_PASSWORD)
                .build()) {
            ImException refusal = Patience.failure(ImException.class, account.connect());
            refusal.printStackTrace();
            System.out.println(account + " " + account.state().value());
        }
        return secrets;
    }

    private static Account.Builder talkative(Account.Builder account, Secrets secrets) {
        WireTap log = WireTap.log(LoggerFactory.getLogger(Blabbermouth.class));
        return account.tap(Blabbermouth::print).tap(log).tap(secrets);
    }

    private static void print(WireTap.Frame frame) {
        ByteString bytes = frame.bytes();
        System.out.println(frame);
        System.out.println(frame.summary() + " " + bytes.hex() + " " + bytes.utf8());
    }
}

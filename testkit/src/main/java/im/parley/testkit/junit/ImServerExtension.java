// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.junit;

import im.parley.Account;
import im.parley.testkit.ImServer;
import im.parley.testkit.ImServerBuilder;
import im.parley.testkit.fault.Faults;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.TestAbortedException;

/**
 * Gives each test a server of its own, started before it and closed after it. When the test fails, the server's
 * transcript is printed. Register it as a field that is not static:
 *
 * <pre>{@code
 * @RegisterExtension
 * final ImServerExtension server = ImServerExtension.withUsers("alice", "bob");
 * }</pre>
 */
public final class ImServerExtension implements BeforeEachCallback, AfterEachCallback {
    private final ImServerBuilder settings;
    private Optional<ImServer> server = Optional.empty();

    private ImServerExtension(ImServerBuilder settings) {
        this.settings = settings;
    }

    /** Serves these users on free ports. */
    public static ImServerExtension withUsers(String... names) {
        return of(ImServer.builder().users(names));
    }

    /** Serves as described. */
    public static ImServerExtension of(ImServerBuilder settings) {
        return new ImServerExtension(settings);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        server = Optional.of(settings.start());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        ImServer running = server();
        running.close();
        if (context.getExecutionException().filter(ImServerExtension::isFailure).isPresent()) {
            System.err.println(context.getDisplayName() + ": what the server saw\n" + running.transcript());
        }
    }

    /** A test that does not apply here has not failed. */
    private static boolean isFailure(Throwable thrown) {
        return !(thrown instanceof TestAbortedException);
    }

    /** Returns the server of the test that runs. */
    public ImServer server() {
        return server.orElseThrow(() -> new IllegalStateException("no test is running"));
    }

    /** Begins to build an account on the server; see {@link ImServer#account}. */
    public Account.Builder account(String protocol, String user) {
        return server().account(protocol, user);
    }

    public Faults faults() {
        return server().faults();
    }
}

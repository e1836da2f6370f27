// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.cli;

import im.parley.testkit.ImServer;
import im.parley.testkit.ImServerBuilder;
import im.parley.testkit.server.toc.TocProfile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley serve}: the embedded server by itself. */
@Command(
        name = "serve",
        description = {
            "Runs the embedded server until it is stopped, and prints where it listens.",
            "It keeps nothing: users, lists and messages go with it. Meant for tests, not for the open network."
        })
final class ServeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--host", description = "The address to listen on (${DEFAULT-VALUE}).")
    private String host = "127.0.0.1";

    @Option(names = "--oscar-port", paramLabel = "PORT", description = "Default ${DEFAULT-VALUE}; 0 for any free one.")
    private int oscarPort = 5190;

    @Option(names = "--toc-port", paramLabel = "PORT", description = "Default ${DEFAULT-VALUE}; 0 for any free one.")
    private int tocPort = 9898;

    @Option(names = "--user", paramLabel = "NAME:PASSWORD", description = "A user; may be repeated.")
    private List<String> users = new ArrayList<>();

    @Option(names = "--users", paramLabel = "FILE", description = "Users, one NAME:PASSWORD a line.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--any-user", description = "Let in everybody, with any password.")
    private boolean anyUser;

    @Option(
            names = "--toc-like",
            paramLabel = "SERVER",
            description =
                    "Whose manners TOC has: ${COMPLETION-CANDIDATES} (Open OSCAR Server). Default ${DEFAULT-VALUE}.")
    private TocProfile tocProfile = TocProfile.AOL;

    @Override
    public Integer call() throws IOException {
        ImServerBuilder builder = ImServer.builder()
                .host(host)
                .oscarPort(oscarPort)
                .tocPort(tocPort)
                .tocProfile(tocProfile);
        for (String user : users()) {
            int colon = user.indexOf(':');
            if (colon < 1) {
                throw wrong("A user is NAME:PASSWORD.");
            }
            builder.user(user.substring(0, colon), user.substring(colon + 1));
        }
        if (anyUser) {
            builder.anyUser();
        }
        try (ImServer server = start(builder)) {
            PrintWriter out = spec.commandLine().getOut();
            out.printf("OSCAR %s:%d%n", server.host(), server.oscarPort());
            out.printf("TOC %s:%d%n", server.host(), server.tocPort());
            new CountDownLatch(1).await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    private ImServer start(ImServerBuilder builder) {
        try {
            return builder.start();
        } catch (IllegalArgumentException refused) {
            throw wrong(String.valueOf(refused.getMessage()));
        }
    }

    private List<String> users() throws IOException {
        List<String> all = new ArrayList<>(users);
        if (file.isPresent()) {
            if (!Files.isReadable(file.get())) {
                throw wrong("Cannot read " + file.get() + ".");
            }
            Files.readAllLines(file.get()).stream()
                    .filter(line -> !line.isBlank())
                    .forEach(all::add);
        }
        if (all.isEmpty() && !anyUser) {
            throw wrong("Nobody could sign on: give --user, --users or --any-user.");
        }
        return all;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.cli;

import im.parley.examples.demo.Demo;
import im.parley.examples.demo.Demo.Address;
import im.parley.examples.demo.Demo.Cast;
import im.parley.examples.demo.Demo.Person;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley demo}: the main job, told as a story. */
@Command(
        name = "demo",
        description = {
            "Tells a story of three people on two protocols, and succeeds only if every scene was seen to happen.",
            "Without options it brings its own server."
        })
final class DemoCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--wire", description = "Show every frame decoded.")
    private boolean wire;

    @Option(names = "--oscar", paramLabel = "HOST:PORT", description = "Play on this OSCAR server; with --toc.")
    private Optional<String> oscar = Optional.empty();

    @Option(names = "--toc", paramLabel = "HOST:PORT", description = "Play on this TOC server; with --oscar.")
    private Optional<String> toc = Optional.empty();

    @Option(
            names = "--alice",
            paramLabel = "NAME:PASSWORD",
            description = "Who plays alice there (a new name, if the server takes any).")
    private String alice = "alice:wonderland1";

    @Option(names = "--bob", paramLabel = "NAME:PASSWORD", description = "Who plays bob there.")
    private String bob = "bob:builderman2";

    @Option(names = "--carol", paramLabel = "NAME:PASSWORD", description = "Who plays carol there.")
    private String carol = "carol:singalong3";

    @Override
    public Integer call() {
        if (oscar.isPresent() != toc.isPresent()) {
            throw wrong("--oscar and --toc go together.");
        }
        Demo demo = new Demo(spec.commandLine().getOut(), wire);
        Cast cast = new Cast(person(alice), person(bob), person(carol));
        try {
            boolean seen = oscar.isPresent()
                    ? demo.elsewhere(cast, address(oscar.get()), address(toc.orElseThrow()))
                    : demo.embedded(cast);
            return seen ? 0 : 1;
        } catch (IllegalArgumentException refused) {
            // What goes wrong in a scene ends there, so this is a name that nobody can have.
            throw wrong(String.valueOf(refused.getMessage()));
        }
    }

    private Person person(String text) {
        int colon = text.indexOf(':');
        if (colon < 1) {
            throw wrong("A person is NAME:PASSWORD.");
        }
        return new Person(text.substring(0, colon), text.substring(colon + 1));
    }

    private Address address(String text) {
        return HostPort.parse(text)
                .map(at -> new Address(at.host(), at.port()))
                .orElseThrow(() -> wrong("No address is \"" + text + "\"; write HOST:PORT."));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What a program did in a process of its own; its output and its log together. */
record Forked(int exitCode, String output) {
    private static final long PATIENCE_SECONDS = 50;

    static Forked run(
            Path folder, Map<String, String> environment, String input, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        Path typed = Files.writeString(folder.resolve("input"), input);
        File output = folder.resolve("output").toFile();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8"));
        command.addAll(options);
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(typed.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output);
        builder.environment().putAll(environment);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        Process process = builder.start();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("still running: " + Files.readString(output.toPath()));
            }
            return new Forked(process.exitValue(), Files.readString(output.toPath()));
        } finally {
            process.destroyForcibly();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.cli;

import im.parley.WireTap;
import im.parley.testkit.ImServer;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import okio.ByteString;

/**
 * Plays the demo against a server that is watched, and writes the hashes and cookies that crossed the wire to a file, in
 * hex. Reads the frames by itself, so that what the codecs take for a secret does not matter. Arguments: the file, and
 * more for the demo.
 */
final class SecretsOnTheWire implements WireTap {
    private static final int FLAP_HEADER = 6;
    private static final int COOKIE = 0x0006;
    private static final int HASH = 0x0025;

    private final Set<String> secrets = ConcurrentHashMap.newKeySet();

    public static void main(String[] args) throws Exception {
        SecretsOnTheWire watching = new SecretsOnTheWire();
        int exitCode;
        try (ImServer server = ImServer.builder().anyUser().tap(watching).start()) {
            List<String> demo = new ArrayList<>(List.of("demo", "--wire"));
            demo.addAll(List.of("--oscar", server.host() + ":" + server.oscarPort()));
            demo.addAll(List.of("--toc", server.host() + ":" + server.tocPort()));
            demo.addAll(Arrays.asList(args).subList(1, args.length));
            exitCode = ParleyCommand.run(
                    new PrintWriter(System.out, true), new PrintWriter(System.err, true), demo.toArray(String[]::new));
        }
        Files.write(Path.of(args[0]), watching.secrets);
        System.exit(exitCode);
    }

    @Override
    public boolean unredacted() {
        return true;
    }

    @Override
    public void frame(Frame frame) {
        ByteString bytes = frame.bytes();
        int channel = bytes.size() > FLAP_HEADER + 10 && bytes.getByte(0) == '*' ? bytes.getByte(1) : 0;
        if (channel == 1) {
            tlvs(bytes, FLAP_HEADER + 4);
        } else if (channel == 2 && isLogin(u16(bytes, FLAP_HEADER), u16(bytes, FLAP_HEADER + 2))) {
            tlvs(bytes, FLAP_HEADER + 10);
        }
    }

    private static boolean isLogin(int family, int subtype) {
        return family == 0x0017 && (subtype == 2 || subtype == 3);
    }

    private void tlvs(ByteString bytes, int from) {
        for (int p = from; p + 4 <= bytes.size(); p += 4 + u16(bytes, p + 2)) {
            int type = u16(bytes, p);
            if (type == COOKIE || type == HASH) {
                secrets.add(bytes.substring(p + 4, p + 4 + u16(bytes, p + 2)).hex());
            }
        }
    }

    private static int u16(ByteString bytes, int at) {
        return (bytes.getByte(at) & 0xFF) << 8 | bytes.getByte(at + 1) & 0xFF;
    }
}

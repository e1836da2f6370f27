// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

import im.parley.WireException;
import im.parley.toc.wire.Roast;
import im.parley.toc.wire.TocArguments;
import im.parley.toc.wire.TocTokenizer;
import im.parley.toc.wire.WireText;
import java.util.Arrays;

/**
 * The six arguments that every sign-on command starts with.
 *
 * @param host the server that checks passwords, which the TOC server asks; clients do not connect to it
 * @param roastedPassword see {@link Roast}
 * @param version names the client; some servers want it to begin with {@code TIC:} and to be shorter than 50 characters
 */
public record LoginDetails(
        String host, int port, String user, String roastedPassword, String language, WireText version) {
    private static final int PASSWORD = 3;

    /** Returns what nearly every client sent, for a name that should be normalized. */
    public static LoginDetails of(String user, byte[] password, String version) {
        return new LoginDetails(
                "login.oscar.aol.com", 5190, user, Roast.roast(password), "english", WireText.of(version));
    }

    /**
     * Returns the password's bytes.
     *
     * @throws WireException when it is not roasted
     */
    public byte[] password() {
        return Roast.unroast(roastedPassword);
    }

    static LoginDetails read(ArgumentReader in) {
        return new LoginDetails(in.word(), in.integer(), in.word(), in.word(), in.word(), in.text());
    }

    void write(ArgumentWriter out) {
        out.word(host)
                .number(port)
                .word(user)
                .word(roastedPassword)
                .word(language)
                .quoted(version);
    }

    /** Zeroes the password, or everything when it cannot be told where that is. */
    static void zeroPassword(byte[] payload, int from, int to) {
        zero(payload, from, to, false);
    }

    /** Zeroes also the last argument, a code that is made of the password's first letter. */
    static void zeroPasswordAndCode(byte[] payload, int from, int to) {
        zero(payload, from, to, true);
    }

    private static void zero(byte[] payload, int from, int to, boolean code) {
        try {
            TocArguments arguments = TocTokenizer.AOL.arguments(payload, from, to);
            if (arguments.size() > PASSWORD) {
                zero(payload, arguments, PASSWORD);
                if (code) {
                    zero(payload, arguments, arguments.size() - 1);
                }
                return;
            }
        } catch (WireException damaged) {
            // Then all of it is zeroed.
        }
        Arrays.fill(payload, from, to, (byte) 0);
    }

    private static void zero(byte[] payload, TocArguments arguments, int index) {
        Arrays.fill(payload, arguments.offset(index), arguments.endOffset(index), (byte) 0);
    }

    /** Returns all but the password. */
    @Override
    public String toString() {
        return "LoginDetails[host=" + host + ", port=" + port + ", user=" + user + ", language=" + language
                + ", version=" + version + "]";
    }
}

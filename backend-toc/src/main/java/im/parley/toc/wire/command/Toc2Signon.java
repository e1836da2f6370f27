// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

import im.parley.WireException;
import im.parley.toc.wire.SignOnCode;
import java.util.List;

/**
 * {@code toc2_signon}: signs on to a TOC2 session.
 *
 * @param settings a number nobody has explained; some clients left it out
 * @param code see {@link SignOnCode}
 */
public record Toc2Signon(LoginDetails login, List<String> settings, long code) implements TocCommand {
    public static final CommandCodec<Toc2Signon> CODEC = CommandCodec.of(
                    "toc2_signon", Toc2Signon.class, Toc2Signon::read, (out, command) -> {
                        command.login.write(out);
                        out.words(command.settings).number(command.code);
                    })
            .hiding(LoginDetails::zeroPasswordAndCode);

    /** The number that clients sent. */
    public static final List<String> SETTINGS = List.of("160");

    public Toc2Signon {
        settings = List.copyOf(settings);
    }

    @Override
    public CommandCodec<Toc2Signon> codec() {
        return CODEC;
    }

    /** Returns the form that clients sent. */
    public static Toc2Signon of(LoginDetails login) {
        return new Toc2Signon(login, SETTINGS, SignOnCode.of(login.user(), login.password()));
    }

    private static Toc2Signon read(ArgumentReader in) {
        LoginDetails login = LoginDetails.read(in);
        if (!in.hasMore()) {
            throw new WireException("the code is missing", in.position());
        }
        return new Toc2Signon(login, in.words(in.remaining() - 1), in.number());
    }

    /** Returns login and settings; the code would tell the password's first letter. */
    @Override
    public String toString() {
        return "Toc2Signon[login=" + login + ", settings=" + settings + "]";
    }
}

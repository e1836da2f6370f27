// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

import im.parley.WireException;
import im.parley.toc.wire.SignOnCode;
import java.util.List;

/**
 * {@code toc2_login}: signs on to a TOC2 session in which incoming text is labelled with an encoding.
 *
 * @param settings numbers, a country and flags that nobody has explained; {@code -utf8} was one
 * @param code see {@link SignOnCode}
 */
public record Toc2Login(LoginDetails login, List<String> settings, long code) implements TocCommand {
    public static final CommandCodec<Toc2Login> CODEC = CommandCodec.of(
                    "toc2_login", Toc2Login.class, Toc2Login::read, (out, command) -> {
                        command.login.write(out);
                        out.words(command.settings).number(command.code);
                    })
            .hiding(LoginDetails::zeroPasswordAndCode);

    /** What clients sent for an AIM account. */
    public static final List<String> AIM_SETTINGS =
            List.of("160", "US", "", "", "3", "0", "30303", "-kentucky", "-utf8");

    /** What clients sent for an ICQ account, with {@code login.icq.com} as host and {@code en} as language. */
    public static final List<String> ICQ_SETTINGS =
            List.of("135", "US", "", "", "30", "2", "321", "-utf8", "-preakness");

    public Toc2Login {
        settings = List.copyOf(settings);
    }

    @Override
    public CommandCodec<Toc2Login> codec() {
        return CODEC;
    }

    /** Returns the form that clients sent for an AIM account. */
    public static Toc2Login of(LoginDetails login) {
        return new Toc2Login(login, AIM_SETTINGS, SignOnCode.of(login.user(), login.password()));
    }

    private static Toc2Login read(ArgumentReader in) {
        LoginDetails login = LoginDetails.read(in);
        if (!in.hasMore()) {
            throw new WireException("the code is missing", in.position());
        }
        return new Toc2Login(login, in.words(in.remaining() - 1), in.number());
    }

    /** Returns login and settings; the code would tell the password's first letter. */
    @Override
    public String toString() {
        return "Toc2Login[login=" + login + ", settings=" + settings + "]";
    }
}

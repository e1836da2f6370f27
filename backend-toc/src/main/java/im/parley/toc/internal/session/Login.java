// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.session;

import im.parley.toc.Toc;
import im.parley.toc.wire.Roast;
import im.parley.toc.wire.SignOnCode;
import im.parley.toc.wire.WireText;
import im.parley.toc.wire.command.LoginDetails;
import im.parley.toc.wire.command.Toc2Login;
import im.parley.toc.wire.command.Toc2Signon;
import im.parley.toc.wire.command.TocCommand;
import im.parley.toc.wire.command.TocSignon;
import java.nio.charset.StandardCharsets;

/**
 * The command that signs on, in its three forms. The host and port in it are those of a server behind the one we talk
 * to; every client sent the same.
 */
final class Login {
    private static final String AIM_HOST = "login.oscar.aol.com";
    private static final int AIM_LOGIN_PORT = 29999;
    private static final String ICQ_HOST = "login.icq.com";
    private static final int ICQ_PORT = 5190;

    private Login() {}

    static TocCommand command(TocSetup setup, String secret) {
        String name = setup.self();
        String client = setup.config().get(Toc.CLIENT);
        byte[] password = secret.getBytes(StandardCharsets.UTF_8);
        return switch (setup.method()) {
            case TOC1_SIGNON -> new TocSignon(LoginDetails.of(name, password, client));
            case TOC2_SIGNON -> Toc2Signon.of(LoginDetails.of(name, password, client));
            case TOC2_LOGIN -> isUin(name) ? icqLogin(name, password, client) : aimLogin(name, password, client);
        };
    }

    private static TocCommand aimLogin(String name, byte[] password, String client) {
        return Toc2Login.of(new LoginDetails(
                AIM_HOST, AIM_LOGIN_PORT, name, Roast.roast(password), "English", WireText.of(client)));
    }

    private static TocCommand icqLogin(String name, byte[] password, String client) {
        LoginDetails details =
                new LoginDetails(ICQ_HOST, ICQ_PORT, name, Roast.roast(password), "en", WireText.of(client));
        return new Toc2Login(details, Toc2Login.ICQ_SETTINGS, SignOnCode.of(name, password));
    }

    private static boolean isUin(String name) {
        return name.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}

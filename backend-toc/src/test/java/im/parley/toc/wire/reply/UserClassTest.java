// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.reply;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.toc.wire.reply.UserClass.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserClassTest {
    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                " O ,NORMAL,false,false",
                " U ,UNCONFIRMED,false,false",
                " UU,UNCONFIRMED,true,false",
                " OU,NORMAL,true,false",
                "AO,NORMAL,false,true",
                "' O,',NORMAL,false,false",
                " A,ADMINISTRATOR,false,false",
                " C ,WIRELESS,false,false",
                " I,ICQ,false,false",
                "   ,NONE,false,false",
                " ?U,NONE,true,false",
                "'',NONE,false,false",
            })
    void readsTheLettersByPosition(String code, Kind kind, boolean away, boolean aol) {
        UserClass userClass = new UserClass(code);
        assertThat(userClass.kind()).isEqualTo(kind);
        assertThat(userClass.isAway()).isEqualTo(away);
        assertThat(userClass.isAolSubscriber()).isEqualTo(aol);
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedNamesTest {
    /** As Open OSCAR Server writes it. */
    private static final String TOLD =
            "<SET SETID=\"1\"><RESREC TYPE=\"PRIMARY-ACCOUNT\" ID=\"1\"><n>alice</n></RESREC>"
                    + "<RESREC TYPE=\"LINKED-ACCOUNT\" ID=\"2\"><n>alicesother</n></RESREC>"
                    + "<RESREC TYPE=\"LINKED-ACCOUNT\" ID=\"3\"><n>thirdname</n></RESREC></SET>";

    @Test
    void ourOwnNameIsNotOneOfThem() {
        assertThat(LinkedNames.read(TOLD)).containsExactly("alicesother", "thirdname");
        assertThat(LinkedNames.write("alice", List.of("alicesother", "thirdname")))
                .isEqualTo(TOLD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<SET></SET>",
                "<RESREC ",
                "<RESREC TYPE=\"LINKED-ACCOUNT\"",
                "<RESREC TYPE=\"LINKED-ACCOUNT\"><n>x",
                "<RESREC TYPE=\"LINKED-ACCOUNT\"></n><n>",
                "<RESREC TYPE=\"LINKED-ACCOUNT\"><n> </n>"
            })
    void damagedXmlNamesNobody(String xml) {
        assertThat(LinkedNames.read(xml)).isEmpty();
    }
}

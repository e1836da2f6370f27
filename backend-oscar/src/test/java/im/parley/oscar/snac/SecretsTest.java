// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretsTest {
    @ParameterizedTest
    @CsvSource({
        "LoginRequest, 89cfae6b97fb3e293fb8724ecc048fa4",
        "LoginReply, 2a97516c354b68848cdbd8f54a226a0a",
        "RegistrationRequest, 70617373",
        "SecurIdReply, 313233343536",
        "ServiceResponse, 2a97516c354b68848cdbd8f54a226a0a",
        "Migration, 6b000c01",
        "TicketRequest, 19e1a089f0aaf0aeff428f",
        "TicketReply, 0ee929d86a191420",
        "FeedbagInsert/password, 7077",
        "FeedbagInsert/password, 8347",
        "ChangeAccount/password, 6e65772d736563726574",
        "ChangeAccount/password, 6f6c642d736563726574",
        "IcqQuery/SetIcqPassword, 6e65772d736563726574",
        "IcqQuery/DeleteIcqAccount, 6f6c642d736563726574",
    })
    void areNeitherInRedactedBytesNorInText(String name, String secret) {
        byte[] payload = GoldenFrames.payload(name);
        assertThat(hex(payload)).contains(secret);
        assertThat(Snacs.REGISTRY.decode(payload).toString().toLowerCase(Locale.ROOT))
                .doesNotContain(secret);
        int length = payload.length;
        Snacs.REGISTRY.redact(payload);
        assertThat(payload).hasSize(length);
        assertThat(hex(payload)).doesNotContain(secret);
    }

    @Test
    void theRestStaysToBeRead() {
        byte[] payload = GoldenFrames.payload("LoginReply");
        Snacs.REGISTRY.redact(payload);
        assertThat(Snacs.REGISTRY.decode(payload).body().toString()).contains("0001[10]");
        assertThat(hex(payload)).contains(hex("Alice Test".getBytes(US_ASCII)));
    }

    @Test
    void aFrameWithoutSecretsIsLeftAlone() {
        byte[] payload = GoldenFrames.payload("BuddyArrived");
        byte[] before = payload.clone();
        Snacs.REGISTRY.redact(payload);
        assertThat(payload).isEqualTo(before);
    }

    @Test
    void aDamagedBodyIsHiddenWhole() {
        byte[] payload = GoldenFrames.payload("LoginReply");
        byte[] cut = Arrays.copyOf(payload, payload.length - 8);
        Snacs.REGISTRY.redact(cut);
        assertThat(hex(cut).substring(20)).matches("0+");
        byte[] feedbag = GoldenFrames.payload("FeedbagInsert/password");
        byte[] cutFeedbag = Arrays.copyOf(feedbag, feedbag.length - 1);
        Snacs.REGISTRY.redact(cutFeedbag);
        assertThat(hex(cutFeedbag).substring(20)).matches("0+");
    }

    @Test
    void aDamagedHeaderHidesEverything() {
        byte[] payload = HexFormat.of().parseHex("0017000300");
        Snacs.REGISTRY.redact(payload);
        assertThat(payload).containsOnly(0);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}

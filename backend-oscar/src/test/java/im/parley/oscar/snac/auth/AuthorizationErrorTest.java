// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.auth;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.SignOnException;
import im.parley.SignOnException.Reason;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AuthorizationErrorTest {
    private static final Set<Integer> RETRY_LATER = Set.of(
            0x02, 0x0A, 0x0B, 0x0C, 0x0D, 0x0E, 0x0F, 0x10, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x18, 0x19, 0x1A, 0x1D,
            0x1E, 0x1F);

    @Test
    void everyCodeOfTheProtocolHasAName() {
        int[] codes = IntStream.concat(IntStream.rangeClosed(0x01, 0x20), IntStream.of(0x22))
                .toArray();
        assertThat(AuthorizationError.values()).hasSameSizeAs(codes);
        for (int code : codes) {
            assertThat(AuthorizationError.of(code))
                    .map(AuthorizationError::code)
                    .contains(code);
        }
    }

    @Test
    void tryingAgainIsSafeWhereWaitingHelps() {
        for (AuthorizationError error : AuthorizationError.values()) {
            SignOnException exception = AuthorizationError.exception(error.code(), Optional.empty());
            assertThat(exception.isSafeToRetry()).as("%s", error).isEqualTo(RETRY_LATER.contains(error.code()));
            assertThat(exception).hasMessageContaining(error.text());
        }
    }

    @Test
    void whoComesTooOftenWaitsTenMinutes() {
        assertThat(AuthorizationError.exception(0x18, Optional.empty()).retryAfter())
                .contains(Duration.ofMinutes(10));
        assertThat(AuthorizationError.exception(0x05, Optional.empty()).retryAfter())
                .isEmpty();
    }

    @Test
    void aCodeThatNobodyKnowsIsKept() {
        SignOnException unknown = AuthorizationError.exception(0x7777, Optional.of("no url at all"));
        assertThat(unknown.reason()).isEqualTo(Reason.OTHER);
        assertThat(unknown.code()).isEqualTo(0x7777);
        assertThat(unknown.url()).isEmpty();
    }
}

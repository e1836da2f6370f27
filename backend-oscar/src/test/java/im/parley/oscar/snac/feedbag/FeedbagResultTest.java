// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.feedbag;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.RequestException;
import im.parley.RequestException.Reason;
import org.junit.jupiter.api.Test;

class FeedbagResultTest {
    @Test
    void codesBecomeFailuresThatNameThem() {
        RequestException full = FeedbagResult.exception(0x0C);
        assertThat(full.reason()).isEqualTo(Reason.LIST_FULL);
        assertThat(full.code()).isEqualTo(0x0C);
        assertThat(full).hasMessageContaining("(list code 0C)");
        assertThat(FeedbagResult.exception(0x0E).reason()).isEqualTo(Reason.NOT_PERMITTED);
        assertThat(FeedbagResult.exception(0x03).reason()).isEqualTo(Reason.ALREADY_EXISTS);
    }

    @Test
    void aCodeThatNobodyKnowsIsKept() {
        RequestException unknown = FeedbagResult.exception(0x7777);
        assertThat(unknown.reason()).isEqualTo(Reason.OTHER);
        assertThat(unknown.code()).isEqualTo(0x7777);
    }

    @Test
    void everyResultIsFoundByItsCode() {
        for (FeedbagResult result : FeedbagResult.values()) {
            assertThat(FeedbagResult.of(result.code())).contains(result);
        }
    }
}

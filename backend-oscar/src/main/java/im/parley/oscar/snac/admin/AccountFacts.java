// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.admin;

import im.parley.RequestException;
import im.parley.oscar.wire.TlvBlock;
import java.util.Optional;

/** What the server tells of the account, asked or after a change. */
public sealed interface AccountFacts permits AccountInfo, ChangeAccountReply {
    /** Value of {@link #permission()}: it can be changed and is never told, as a password. */
    int WRITE_ONLY = 2;

    /** Value of {@link #permission()}: it can be changed. */
    int READ_WRITE = 3;

    /** Returns what may be done with it: 1 read only, 2 write only, 3 both. */
    int permission();

    TlvBlock tlvs();

    /** Returns TLV 0001, the name as it is shown. */
    default Optional<String> name() {
        return tlvs().string(AccountTlv.NAME);
    }

    /** Returns TLV 0011. */
    default Optional<String> email() {
        return tlvs().string(AccountTlv.EMAIL);
    }

    /** Returns TLV 0013, 0 when absent. */
    default int registration() {
        return (int) tlvs().number(AccountTlv.REGISTRATION, 0);
    }

    /** Returns the refusal in TLV 0008; nothing when the request went well. */
    default Optional<RequestException> failure() {
        return tlvs().has(AccountTlv.ERROR_CODE)
                ? Optional.of(AccountError.exception((int) tlvs().number(AccountTlv.ERROR_CODE, 0), errorUrl()))
                : Optional.empty();
    }

    /** Returns TLV 0004, where to read about a refusal. */
    default Optional<String> errorUrl() {
        return tlvs().string(AccountTlv.ERROR_URL);
    }
}

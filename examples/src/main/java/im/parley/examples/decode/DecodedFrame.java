// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.decode;

import java.util.Optional;
import okio.ByteString;

/**
 * What one frame says.
 *
 * @param name such as {@code HostOnline(01,03)} or {@code toc_send_im}
 * @param value the record it was read into
 * @param shown the record that the same bytes without their secrets were read into: where the two differ is a secret
 * @param payload the bytes without their secrets
 * @param problem why the verdict is not {@link Verdict#READ}; empty where it says enough
 */
public record DecodedFrame(
        String name,
        Verdict verdict,
        Optional<Object> value,
        Optional<Object> shown,
        ByteString payload,
        String problem) {
    /** Returns name, verdict and size, none of which is a secret. */
    @Override
    public String toString() {
        return name + " " + verdict + ", " + payload.size() + " bytes";
    }
}

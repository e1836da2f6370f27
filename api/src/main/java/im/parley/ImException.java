// SPDX-License-Identifier: Apache-2.0
package im.parley;

import org.jspecify.annotations.Nullable;

/** Every failure this library reports. Unchecked, because Rx carries it as a value. */
public abstract sealed class ImException extends RuntimeException
        permits SignOnException,
                ConnectionException,
                RequestException,
                WireException,
                UnsupportedFeatureException,
                OverflowException {
    private static final long serialVersionUID = 1L;

    ImException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Returns true when doing the same thing again can help and cannot do it twice. */
    public abstract boolean isSafeToRetry();
}

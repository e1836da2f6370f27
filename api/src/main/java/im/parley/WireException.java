// SPDX-License-Identifier: Apache-2.0
package im.parley;

import org.jspecify.annotations.Nullable;

/** The peer sent bytes we cannot read. */
public final class WireException extends ImException {
    private static final long serialVersionUID = 1L;

    private final long offset;

    public WireException(String message, long offset, @Nullable Throwable cause) {
        super(message + " at offset " + offset, cause);
        this.offset = offset;
    }

    public WireException(String message, long offset) {
        this(message, offset, null);
    }

    /** Returns where reading stopped, in bytes from the start of the frame's payload. */
    public long offset() {
        return offset;
    }

    @Override
    public boolean isSafeToRetry() {
        return false;
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley;

/** A bounded queue filled: a subscriber fell behind, or we sent faster than the link drains. */
public final class OverflowException extends ImException {
    private static final long serialVersionUID = 1L;

    public OverflowException(String message) {
        super(message, null);
    }

    @Override
    public boolean isSafeToRetry() {
        return true;
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley;

/** This protocol, or this server, cannot do what was asked. */
public final class UnsupportedFeatureException extends ImException {
    private static final long serialVersionUID = 1L;

    public UnsupportedFeatureException(String protocol, String feature) {
        super(protocol + " has no " + feature, null);
    }

    @Override
    public boolean isSafeToRetry() {
        return false;
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar;

/**
 * How connections are secured that a server sends us on to. The first one, and whom we trust, is the business of
 * {@link im.parley.Account.Builder#tls}; without TLS there, none has any.
 */
public enum TlsPolicy {
    /** Every connection is encrypted, whatever the server says. */
    REQUIRE,
    /** Those that the server says are, such as behind a terminator for the authorizer alone. */
    PREFER,
    /** None but the first. */
    OFF
}

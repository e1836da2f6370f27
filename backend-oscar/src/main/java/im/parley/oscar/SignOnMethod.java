// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar;

/** How the authorizer is convinced. */
public enum SignOnMethod {
    /** SNAC(17,06): challenge, then a hash over the hash of the password; AIM 5 and later. */
    BUCP,
    /** The same with a hash over the password itself; AIM 4 and earlier, ICQ. */
    BUCP_OLD_HASH,
    /** The roasted password in the first FLAP frame; AIM 1 to 3, ICQ 2000 to 2003. */
    CHANNEL_1,
    /**
     * A ticket for a SNAC over HTTP; AIM 6. The account's server is the one that gives tickets, often at a port of its
     * own, and its TLS makes this HTTPS: without, the password can be read by anybody on the way.
     */
    KERBEROS,
    /**
     * The password for a token, then the token for a cookie, over HTTP; AIM 6.8 and later. The account's server is the
     * one that takes passwords, and its TLS makes this HTTPS: without, the password can be read by anybody on the way.
     */
    CLIENT_LOGIN,
    /**
     * What another account of ours, linked with this one, is given for it: {@link OscarLinkedAccounts#credentials}. No
     * authorizer is asked, so server and port do not count.
     */
    LINKED
}

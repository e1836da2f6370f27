// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.admin;

/** The types of TLVs in this food group. */
final class AccountTlv {
    static final int NAME = 0x0001;
    static final int NEW_PASSWORD = 0x0002;
    static final int ERROR_URL = 0x0004;
    static final int ERROR_CODE = 0x0008;
    static final int EMAIL = 0x0011;
    static final int OLD_PASSWORD = 0x0012;
    static final int REGISTRATION = 0x0013;

    private AccountTlv() {}
}

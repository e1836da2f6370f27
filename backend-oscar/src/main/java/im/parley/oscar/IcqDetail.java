// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar;

import im.parley.oscar.snac.icq.IcqField;

/** What ICQ users tell of themselves in words. */
public enum IcqDetail {
    NICK(IcqField.NICK),
    FIRST_NAME(IcqField.FIRST_NAME),
    LAST_NAME(IcqField.LAST_NAME),
    EMAIL(IcqField.EMAIL),
    STREET(IcqField.STREET),
    CITY(IcqField.CITY),
    STATE(IcqField.STATE),
    /** Digits alone. */
    ZIP(IcqField.ZIP),
    PHONE(IcqField.PHONE),
    FAX(IcqField.FAX),
    CELL_PHONE(IcqField.CELL_PHONE),
    HOMEPAGE(IcqField.HOMEPAGE),
    NOTES(IcqField.NOTES),
    COMPANY(IcqField.COMPANY),
    DEPARTMENT(IcqField.DEPARTMENT),
    POSITION(IcqField.POSITION),
    WORK_STREET(IcqField.WORK_STREET),
    WORK_CITY(IcqField.WORK_CITY),
    WORK_STATE(IcqField.WORK_STATE),
    /** Digits alone. */
    WORK_ZIP(IcqField.WORK_ZIP),
    WORK_PHONE(IcqField.WORK_PHONE),
    WORK_FAX(IcqField.WORK_FAX),
    WORK_HOMEPAGE(IcqField.WORK_HOMEPAGE),
    ORIGIN_CITY(IcqField.ORIGIN_CITY),
    ORIGIN_STATE(IcqField.ORIGIN_STATE);

    private final int field;

    IcqDetail(int field) {
        this.field = field;
    }

    /** Returns the type of its {@link IcqField}. */
    public int field() {
        return field;
    }

    /** Returns true for what servers keep as a number. */
    public boolean isDigits() {
        return this == ZIP || this == WORK_ZIP;
    }
}

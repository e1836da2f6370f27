// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar;

import im.parley.oscar.snac.icq.IcqField;

/** What ICQ users tell of themselves in ICQ's own numbers, of which only its clients have the lists. */
public enum IcqNumber {
    COUNTRY(IcqField.COUNTRY, 2),
    WORK_COUNTRY(IcqField.WORK_COUNTRY, 2),
    ORIGIN_COUNTRY(IcqField.ORIGIN_COUNTRY, 2),
    OCCUPATION(IcqField.OCCUPATION, 2),
    /** Half hours west of Greenwich, a signed byte. */
    TIME_ZONE(IcqField.TIME_ZONE, 1);

    private final int field;
    private final int size;

    IcqNumber(int field, int size) {
        this.field = field;
        this.size = size;
    }

    /** Returns its field. */
    public IcqField of(int value) {
        return size == 1 ? IcqField.u8(field, value) : IcqField.u16(field, value);
    }
}

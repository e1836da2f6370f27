// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.message;

import im.parley.oscar.snac.icbm.IcbmResponse;
import im.parley.oscar.snac.icbm.IncomingIcbm;

/** Reads those messages of food group 04 that are about one subject or in one form. Called by the session's reader. */
public interface IcbmReader {
    /** Takes SNAC(04,07). Returns false when it is about something else. */
    boolean came(IncomingIcbm icbm);

    /** Takes SNAC(04,0B). Returns false when it answers nothing that was sent for this subject. */
    default boolean answered(IcbmResponse response) {
        return false;
    }
}

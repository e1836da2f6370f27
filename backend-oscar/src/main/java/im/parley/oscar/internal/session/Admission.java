// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import im.parley.oscar.internal.feature.SignOnNotes;
import im.parley.oscar.internal.link.Redirect;

/**
 * What lets us in.
 *
 * @param introduced false when the host has not been told yet which client we are
 * @param notes what we were told besides
 */
record Admission(Redirect host, boolean introduced, SignOnNotes notes) {
    /** Lets us in where nothing was told besides. */
    Admission(Redirect host, boolean introduced) {
        this(host, introduced, SignOnNotes.NONE);
    }
}

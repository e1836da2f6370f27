// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import im.parley.oscar.snac.icbm.IcbmResponse;
import im.parley.testkit.server.Origin;

/** Keeps what one client answers another. */
record KeptResponse(IcbmResponse response) implements Origin {
    /** Returns it as its receiver gets it, with the name of whom it is from. */
    IcbmResponse from(String name) {
        return new IcbmResponse(response.cookie(), response.channel(), name, response.reason(), response.data());
    }
}

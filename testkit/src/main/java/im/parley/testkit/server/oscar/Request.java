// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacError;
import im.parley.oscar.wire.SnacErrorCode;
import im.parley.oscar.wire.SnacHeader;
import im.parley.oscar.wire.TlvBlock;
import im.parley.testkit.server.UserSession;

/** One SNAC of a client, for those who answer it. */
record Request(Host host, OscarSession session, SnacHeader header) {
    private static final int SUBCODE = 0x0008;

    UserSession user() {
        return session.user();
    }

    void reply(Snac answer) {
        host.connection().reply(header, 0, answer);
    }

    /** Sends one of several answers, not the last. */
    void replyInPart(Snac answer) {
        host.connection().reply(header, SnacHeader.MORE, answer);
    }

    void fail(SnacErrorCode code) {
        reply(SnacError.of(header.family(), code.code()));
    }

    void fail(SnacErrorCode code, int subcode) {
        TlvBlock details = TlvBlock.builder().u16(SUBCODE, subcode).build();
        reply(new SnacError(header.family(), code.code(), details));
    }
}

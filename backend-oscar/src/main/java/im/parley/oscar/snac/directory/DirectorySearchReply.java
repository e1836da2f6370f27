// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.directory;

import im.parley.RequestException;
import im.parley.oscar.snac.locate.DirectoryInfo;
import im.parley.oscar.wire.SnacCodec;
import java.util.List;
import java.util.Optional;

/**
 * SNAC(0F,03): the server tells what it has found.
 *
 * @param status one of the constants here
 * @param reserved 0
 */
public record DirectorySearchReply(int status, int reserved, List<DirectoryInfo> users) implements DirectorySnac {
    public static final SnacCodec<DirectorySearchReply> CODEC = SnacCodec.of(
            FAMILY,
            0x0003,
            DirectorySearchReply.class,
            in -> new DirectorySearchReply(
                    in.u16(), in.u16(), in.list(in.u16(), user -> new DirectoryInfo(user.countedTlvs()))),
            (out, snac) -> out.u16(snac.status)
                    .u16(snac.reserved)
                    .u16(snac.users.size())
                    .all(snac.users, (user, to) -> to.countedTlvs(user.tlvs())));

    public static final int UNAVAILABLE = 1;
    public static final int TOO_MANY = 3;
    public static final int NAME_MISSING = 4;
    public static final int OK = 5;

    public DirectorySearchReply {
        users = List.copyOf(users);
    }

    public static DirectorySearchReply found(List<DirectoryInfo> users) {
        return new DirectorySearchReply(OK, 0, users);
    }

    /** Returns the refusal; nothing when the search went well, whatever it found. */
    public Optional<RequestException> failure() {
        return status == OK ? Optional.empty() : Optional.of(DirectoryRefusal.exception(status));
    }

    @Override
    public SnacCodec<DirectorySearchReply> codec() {
        return CODEC;
    }
}

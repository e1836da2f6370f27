// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.directory;

import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.WireReader;
import im.parley.oscar.wire.WireWriter;
import java.util.List;

/**
 * SNAC(0F,05): the server lists the interests to choose from.
 *
 * @param status 1
 */
public record InterestsReply(int status, List<Interest> interests) implements DirectorySnac {
    public static final SnacCodec<InterestsReply> CODEC = SnacCodec.of(
            FAMILY,
            0x0005,
            InterestsReply.class,
            in -> new InterestsReply(in.u16(), in.list(in.u16(), Interest::read)),
            (out, snac) -> out.u16(snac.status).u16(snac.interests.size()).all(snac.interests, Interest::write));

    /** A category or one keyword of it. */
    public record Interest(int type, int id, String name) {
        /** Value of {@link #type()}. */
        public static final int CATEGORY = 1;

        /** Value of {@link #type()}. */
        public static final int KEYWORD = 2;

        static Interest read(WireReader in) {
            return new Interest(in.u8(), in.u8(), in.string16());
        }

        void write(WireWriter out) {
            out.u8(type).u8(id).string16(name);
        }
    }

    public InterestsReply {
        interests = List.copyOf(interests);
    }

    public static InterestsReply of(List<Interest> interests) {
        return new InterestsReply(1, interests);
    }

    @Override
    public SnacCodec<InterestsReply> codec() {
        return CODEC;
    }
}

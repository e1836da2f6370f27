// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icbm;

import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.UserInfo;
import im.parley.oscar.wire.WireReader;
import im.parley.oscar.wire.WireWriter;
import java.util.List;
import java.util.Optional;

/** SNAC(04,0A): the server has dropped messages to us. */
public record MissedMessages(List<Missed> senders) implements IcbmSnac {
    /**
     * Messages of one sender on one channel.
     *
     * @param reasonCode the number of a {@link MissedReason}
     */
    public record Missed(int channel, UserInfo sender, int count, int reasonCode) {
        static Missed read(WireReader in) {
            return new Missed(in.u16(), UserInfo.read(in), in.u16(), in.u16());
        }

        void write(WireWriter out) {
            out.u16(channel);
            sender.write(out);
            out.u16(count).u16(reasonCode);
        }

        public Optional<MissedReason> reason() {
            return MissedReason.of(reasonCode);
        }
    }

    public static final SnacCodec<MissedMessages> CODEC = SnacCodec.of(
            FAMILY,
            0x000A,
            MissedMessages.class,
            in -> new MissedMessages(in.list(Missed::read)),
            (out, snac) -> out.all(snac.senders, Missed::write));

    public MissedMessages {
        senders = List.copyOf(senders);
    }

    @Override
    public SnacCodec<MissedMessages> codec() {
        return CODEC;
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Reads and writes one kind of ICQ request or reply, told by a type and, where that is 07D0 or 07DA, a subtype.
 *
 * @param <T> the record
 */
public final class IcqCodec<T> {
    /** The subtype of a type that has none. */
    static final int NO_SUBTYPE = -1;

    private final int type;
    private final int subtype;
    private final Class<T> kind;
    private final Function<IcqReader, T> reader;
    private final BiConsumer<IcqWriter, T> writer;

    private IcqCodec(
            int type, int subtype, Class<T> kind, Function<IcqReader, T> reader, BiConsumer<IcqWriter, T> writer) {
        this.type = type;
        this.subtype = subtype;
        this.kind = kind;
        this.reader = reader;
        this.writer = writer;
    }

    static <T> IcqCodec<T> of(
            int type, int subtype, Class<T> kind, Function<IcqReader, T> reader, BiConsumer<IcqWriter, T> writer) {
        return new IcqCodec<>(type, subtype, kind, reader, writer);
    }

    static <T extends IcqRequest> IcqCodec<T> request(
            int subtype, Class<T> kind, Function<IcqReader, T> reader, BiConsumer<IcqWriter, T> writer) {
        return new IcqCodec<>(IcqEnvelope.META_REQUEST, subtype, kind, reader, writer);
    }

    /** Makes the codec of a reply that succeeded: one whose status, the byte before the fields, is OK. */
    static <T extends IcqReply> IcqCodec<T> reply(
            int subtype, Class<T> kind, Function<IcqReader, T> reader, BiConsumer<IcqWriter, T> writer) {
        return new IcqCodec<>(
                IcqEnvelope.META_REPLY,
                subtype,
                kind,
                in -> reader.apply(in.skip(1)),
                (out, reply) -> writer.accept(out.u8(IcqResult.OK), reply));
    }

    static <T> Optional<IcqCodec<? extends T>> find(List<IcqCodec<? extends T>> codecs, int type, int subtype) {
        return codecs.stream()
                .filter(codec -> codec.type == type && codec.subtype == subtype)
                .findFirst();
    }

    public int type() {
        return type;
    }

    /** Returns the subtype, -1 where the type has none. */
    public int subtype() {
        return subtype;
    }

    /** Returns the record's class. */
    public Class<T> kind() {
        return kind;
    }

    T read(IcqReader in) {
        return reader.apply(in);
    }

    void write(IcqWriter out, Object content) {
        writer.accept(out, kind.cast(content));
    }
}

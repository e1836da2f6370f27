// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Reads and writes the body of one kind of SNAC. A reader may leave bytes unread: the {@link SnacFrame} keeps them.
 *
 * @param <T> the record
 */
public final class SnacCodec<T extends Snac> {
    private final int family;
    private final int subtype;
    private final Class<T> type;
    private final Function<WireReader, T> reader;
    private final BiConsumer<WireWriter, T> writer;
    private final Secrets secrets;

    private SnacCodec(
            int family,
            int subtype,
            Class<T> type,
            Function<WireReader, T> reader,
            BiConsumer<WireWriter, T> writer,
            Secrets secrets) {
        this.family = family;
        this.subtype = subtype;
        this.type = type;
        this.reader = reader;
        this.writer = writer;
        this.secrets = secrets;
    }

    public static <T extends Snac> SnacCodec<T> of(
            int family, int subtype, Class<T> type, Function<WireReader, T> reader, BiConsumer<WireWriter, T> writer) {
        return new SnacCodec<>(family, subtype, type, reader, writer, Secrets.NONE);
    }

    /** Makes a codec for a SNAC without body. */
    public static <T extends Snac> SnacCodec<T> empty(int family, int subtype, T instance) {
        @SuppressWarnings("unchecked")
        Class<T> type = (Class<T>) instance.getClass();
        return of(family, subtype, type, in -> instance, (out, snac) -> {});
    }

    /** Returns the same codec, knowing which bytes of the body no log may show. */
    public SnacCodec<T> hiding(Secrets secrets) {
        return new SnacCodec<>(family, subtype, type, reader, writer, secrets);
    }

    public int family() {
        return family;
    }

    public int subtype() {
        return subtype;
    }

    /** Returns the record's class, whose simple name is the SNAC's name. */
    public Class<T> type() {
        return type;
    }

    public Secrets secrets() {
        return secrets;
    }

    /**
     * Reads a body.
     *
     * @throws im.parley.WireException when it is malformed
     */
    public T read(WireReader in) {
        return reader.apply(in);
    }

    /** Writes a body; {@code snac} must be of {@link #type()}. */
    public void write(WireWriter out, Snac snac) {
        writer.accept(out, type.cast(snac));
    }

    /** Returns the name and address, such as {@code HostOnline(01,03)}. */
    @Override
    public String toString() {
        return String.format("%s(%02X,%02X)", type.getSimpleName(), family, subtype);
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

import im.parley.WireException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the codec of a SNAC by its address, in a table of families and their subtypes. Immutable. */
public final class SnacRegistry {
    private static final int ERROR = 1;

    private final @Nullable SnacCodec<?>[][] codecs;

    public SnacRegistry(Collection<? extends SnacCodec<?>> all) {
        int families = all.stream().mapToInt(SnacCodec::family).max().orElse(-1) + 1;
        int subtypes = all.stream().mapToInt(SnacCodec::subtype).max().orElse(-1) + 1;
        codecs = new SnacCodec<?>[families][subtypes];
        for (SnacCodec<?> codec : all) {
            SnacCodec<?> other = codecs[codec.family()][codec.subtype()];
            if (other != null) {
                throw new IllegalArgumentException(codec + " and " + other + " have one address");
            }
            codecs[codec.family()][codec.subtype()] = codec;
        }
    }

    /** Returns every codec, by family and subtype. */
    public List<SnacCodec<?>> all() {
        List<SnacCodec<?>> all = new ArrayList<>();
        for (@Nullable SnacCodec<?>[] family : codecs) {
            for (SnacCodec<?> codec : family) {
                if (codec != null) {
                    all.add(codec);
                }
            }
        }
        return all;
    }

    public Optional<SnacCodec<?>> find(int family, int subtype) {
        return Optional.ofNullable(codec(family, subtype));
    }

    private @Nullable SnacCodec<?> codec(int family, int subtype) {
        return family < codecs.length && subtype < codecs[family].length ? codecs[family][subtype] : null;
    }

    /**
     * Decodes the payload of a data frame. An address that no codec knows gives an {@link UnknownSnac}; subtype 01
     * is a {@link SnacError} in every family.
     *
     * @throws WireException when header or body are malformed
     */
    public SnacFrame decode(byte[] payload) {
        WireReader in = new WireReader(payload);
        SnacHeader header = SnacHeader.read(in);
        TlvBlock extension = header.isExtended() ? in.sizedTlvs() : TlvBlock.EMPTY;
        Snac body = body(header, in);
        return new SnacFrame(header, extension, body, in.rest());
    }

    private Snac body(SnacHeader header, WireReader in) {
        SnacCodec<?> codec = codec(header.family(), header.subtype());
        if (codec != null) {
            return codec.read(in);
        }
        return header.subtype() == ERROR
                ? SnacError.codec(header.family()).read(in)
                : new UnknownSnac(header.family(), header.subtype(), in.rest());
    }

    /** Zeroes the secrets in a data frame's payload; a payload without a readable header is zeroed whole. */
    public void redact(byte[] payload) {
        try {
            WireReader in = new WireReader(payload);
            SnacHeader header = SnacHeader.read(in);
            if (header.isExtended()) {
                in.sizedTlvs();
            }
            int body = in.position();
            find(header.family(), header.subtype())
                    .ifPresent(codec -> codec.secrets().zero(payload, body, payload.length));
        } catch (WireException damaged) {
            Arrays.fill(payload, (byte) 0);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

import im.parley.WireException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the codec of a SNAC by its address. Immutable. */
public final class SnacRegistry {
    private static final int ERROR = 1;

    private final Map<Integer, SnacCodec<?>> codecs = new HashMap<>();

    public SnacRegistry(Collection<? extends SnacCodec<?>> all) {
        for (SnacCodec<?> codec : all) {
            SnacCodec<?> other = codecs.put(key(codec.family(), codec.subtype()), codec);
            if (other != null) {
                throw new IllegalArgumentException(codec + " and " + other + " have one address");
            }
        }
    }

    public List<SnacCodec<?>> all() {
        return new ArrayList<>(codecs.values());
    }

    public Optional<SnacCodec<?>> find(int family, int subtype) {
        return Optional.ofNullable(codecs.get(key(family, subtype)));
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
        SnacCodec<?> codec = codecs.get(key(header.family(), header.subtype()));
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

    private static Integer key(int family, int subtype) {
        return family << 16 | subtype;
    }
}

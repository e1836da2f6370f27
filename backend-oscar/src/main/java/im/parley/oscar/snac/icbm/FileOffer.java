// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icbm;

import im.parley.oscar.wire.Capability;
import im.parley.oscar.wire.TextCharset;
import im.parley.oscar.wire.TlvBuilder;
import im.parley.oscar.wire.WireReader;
import java.util.Optional;

/**
 * What a {@link Rendezvous} that offers files says of them.
 *
 * @param kind {@link #FILE} or {@link #FOLDER}
 * @param totalSize of all files, in bytes
 * @param name of the file or folder, as the sender wrote it: check it before using it as a path
 */
public record FileOffer(int kind, int count, long totalSize, String name) {
    public static final int FILE = 1;
    public static final int FOLDER = 2;

    /** Returns what is offered, if it is that; nothing when it is damaged. */
    public static Optional<FileOffer> of(Rendezvous rendezvous) {
        return rendezvous.step() == Rendezvous.PROPOSE
                        && rendezvous.capability().equals(Capability.SEND_FILE)
                ? rendezvous.tlvs().value(Rendezvous.SERVICE_DATA, FileOffer::read)
                : Optional.empty();
    }

    private static FileOffer read(WireReader in) {
        return new FileOffer(in.u16(), in.u16(), in.u32(), untilNul(in.string(in.remaining())));
    }

    private static String untilNul(String text) {
        int end = text.indexOf(0);
        return end < 0 ? text : text.substring(0, end);
    }

    /** Adds the TLVs that describe the files to those that tell where to fetch them. */
    public void addTo(TlvBuilder proposal) {
        TextCharset usual = TextCharset.usualFor(name);
        TextCharset charset = usual == TextCharset.ASCII ? usual : TextCharset.UTF_8_OR_LATIN_1;
        proposal.value(
                        Rendezvous.SERVICE_DATA,
                        out -> out.u16(kind)
                                .u16(count)
                                .u32(totalSize)
                                .string(name)
                                .u8(0))
                .string(Rendezvous.SERVICE_CHARSET, charset.label());
    }
}

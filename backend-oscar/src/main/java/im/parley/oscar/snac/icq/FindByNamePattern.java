// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

/** ICQ request 07D0-053D: searches for names, in which a star stands for anything; empty ones do not count. */
public record FindByNamePattern(String firstName, String lastName, String nick) implements IcqRequest {
    public static final IcqCodec<FindByNamePattern> CODEC = IcqCodec.request(
            0x053D,
            FindByNamePattern.class,
            in -> new FindByNamePattern(in.text(), in.text(), in.text()),
            (out, find) -> out.text(find.firstName).text(find.lastName).text(find.nick));

    @Override
    public IcqCodec<FindByNamePattern> codec() {
        return CODEC;
    }
}

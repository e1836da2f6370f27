// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

/** ICQ request 07D0-0547: searches for an e-mail address, in which a star stands for anything. */
public record FindByEmailPattern(String email) implements IcqRequest {
    public static final IcqCodec<FindByEmailPattern> CODEC = IcqCodec.request(
            0x0547,
            FindByEmailPattern.class,
            in -> new FindByEmailPattern(in.text()),
            (out, find) -> out.text(find.email));

    @Override
    public IcqCodec<FindByEmailPattern> codec() {
        return CODEC;
    }
}

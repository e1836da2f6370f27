// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

/** ICQ request 07D0-0529: searches for an e-mail address. */
public record FindByEmailAddress(String email) implements IcqRequest {
    public static final IcqCodec<FindByEmailAddress> CODEC = IcqCodec.request(
            0x0529,
            FindByEmailAddress.class,
            in -> new FindByEmailAddress(in.text()),
            (out, find) -> out.text(find.email));

    @Override
    public IcqCodec<FindByEmailAddress> codec() {
        return CODEC;
    }
}

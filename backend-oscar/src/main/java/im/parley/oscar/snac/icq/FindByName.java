// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

/** ICQ request 07D0-0515: searches for names; empty ones do not count. */
public record FindByName(String firstName, String lastName, String nick) implements IcqRequest {
    public static final IcqCodec<FindByName> CODEC = IcqCodec.request(
            0x0515,
            FindByName.class,
            in -> new FindByName(in.text(), in.text(), in.text()),
            (out, find) -> out.text(find.firstName).text(find.lastName).text(find.nick));

    @Override
    public IcqCodec<FindByName> codec() {
        return CODEC;
    }
}

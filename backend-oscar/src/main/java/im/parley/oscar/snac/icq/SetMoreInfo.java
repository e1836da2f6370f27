// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

/** ICQ request 07D0-03FD: sets age, gender, birthday and languages. */
public record SetMoreInfo(PersonDetails person) implements IcqRequest {
    public static final IcqCodec<SetMoreInfo> CODEC = IcqCodec.request(
            0x03FD,
            SetMoreInfo.class,
            in -> new SetMoreInfo(PersonDetails.read(in)),
            (out, set) -> set.person.write(out));

    @Override
    public IcqCodec<SetMoreInfo> codec() {
        return CODEC;
    }
}

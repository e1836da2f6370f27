// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

/**
 * ICQ reply 07DA-00DC: age, gender, birthday and languages of a user, and the place of birth.
 *
 * @param originCountry one of ICQ's numbers, as is the time zone
 */
public record MoreInfo(PersonDetails person, String originCity, String originState, int originCountry, int timeZone)
        implements IcqReply {
    public static final IcqCodec<MoreInfo> CODEC = IcqCodec.reply(
            0x00DC,
            MoreInfo.class,
            in -> {
                PersonDetails person = PersonDetails.read(in);
                return new MoreInfo(person, in.skip(2).text(), in.text(), in.u16(), in.u8());
            },
            (out, info) -> {
                info.person.write(out);
                out.u16(0).text(info.originCity).text(info.originState);
                out.u16(info.originCountry).u8(info.timeZone);
            });

    @Override
    public IcqCodec<MoreInfo> codec() {
        return CODEC;
    }
}

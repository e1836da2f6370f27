// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

/**
 * ICQ request 07D0-03EA: sets our names and address.
 *
 * @param timeZone one of ICQ's numbers
 * @param publish 1 to show the e-mail address to others
 */
public record SetBasicInfo(HomeDetails home, int timeZone, int publish) implements IcqRequest {
    public static final IcqCodec<SetBasicInfo> CODEC = IcqCodec.request(
            0x03EA, SetBasicInfo.class, in -> new SetBasicInfo(HomeDetails.read(in), in.u8(), in.u8()), (out, set) -> {
                set.home.write(out);
                out.u8(set.timeZone).u8(set.publish);
            });

    @Override
    public IcqCodec<SetBasicInfo> codec() {
        return CODEC;
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

/**
 * ICQ reply 07DA-00C8: names and address of a user, the first of eight replies.
 *
 * @param timeZone one of ICQ's numbers
 * @param authorization whether others must ask before they list the user
 * @param webAware 1 when the status shows on the web
 * @param directConnection who may connect directly
 * @param publish 1 when others see the e-mail address
 */
public record BasicInfo(
        HomeDetails home, int timeZone, int authorization, int webAware, int directConnection, int publish)
        implements IcqReply {
    public static final IcqCodec<BasicInfo> CODEC = IcqCodec.reply(
            0x00C8,
            BasicInfo.class,
            in -> new BasicInfo(HomeDetails.read(in), in.u8(), in.u8(), in.u8(), in.u8(), in.u8()),
            (out, info) -> {
                info.home.write(out);
                out.u8(info.timeZone).u8(info.authorization).u8(info.webAware);
                out.u8(info.directConnection).u8(info.publish);
            });

    @Override
    public IcqCodec<BasicInfo> codec() {
        return CODEC;
    }
}

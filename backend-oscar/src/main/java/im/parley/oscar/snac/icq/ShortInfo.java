// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

/**
 * ICQ reply 07DA-0104: the names of a user.
 *
 * @param authorization whether others must ask before they list the user
 * @param gender 1 female, 2 male, 0 not told
 */
public record ShortInfo(String nick, String firstName, String lastName, String email, int authorization, int gender)
        implements IcqReply {
    public static final IcqCodec<ShortInfo> CODEC = IcqCodec.reply(
            0x0104,
            ShortInfo.class,
            in -> new ShortInfo(
                    in.text(),
                    in.text(),
                    in.text(),
                    in.text(),
                    in.u8(),
                    in.skip(1).u8()),
            (out, info) -> out.text(info.nick)
                    .text(info.firstName)
                    .text(info.lastName)
                    .text(info.email)
                    .u8(info.authorization)
                    .u8(0)
                    .u8(info.gender));

    @Override
    public IcqCodec<ShortInfo> codec() {
        return CODEC;
    }
}

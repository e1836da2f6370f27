// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

/** ICQ reply 07DA-010E: where the home page of a user is listed. */
public record HomepageCategory(HomepageListing listing) implements IcqReply {
    public static final IcqCodec<HomepageCategory> CODEC = IcqCodec.reply(
            0x010E,
            HomepageCategory.class,
            in -> new HomepageCategory(HomepageListing.read(in)),
            (out, info) -> info.listing.write(out));

    @Override
    public IcqCodec<HomepageCategory> codec() {
        return CODEC;
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

/** ICQ request 07D0-0442: sets where our home page is listed. */
public record SetHomepageCategory(HomepageListing listing) implements IcqRequest {
    public static final IcqCodec<SetHomepageCategory> CODEC = IcqCodec.request(
            0x0442,
            SetHomepageCategory.class,
            in -> new SetHomepageCategory(HomepageListing.read(in)),
            (out, set) -> set.listing.write(out));

    @Override
    public IcqCodec<SetHomepageCategory> codec() {
        return CODEC;
    }
}

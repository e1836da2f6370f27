// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

/** ICQ request 07D0-0533: searches the white pages, as clients did before details had types of their own. */
public record FindInWhitePages(WhitePagesForm form) implements IcqRequest {
    public static final IcqCodec<FindInWhitePages> CODEC = IcqCodec.request(
            0x0533,
            FindInWhitePages.class,
            in -> new FindInWhitePages(WhitePagesForm.read(in)),
            (out, find) -> find.form.write(out));

    @Override
    public IcqCodec<FindInWhitePages> codec() {
        return CODEC;
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

/** ICQ request 07D0-0551: searches the white pages for words in which a star stands for anything. */
public record FindInWhitePagesByPattern(WhitePagesForm form) implements IcqRequest {
    public static final IcqCodec<FindInWhitePagesByPattern> CODEC = IcqCodec.request(
            0x0551,
            FindInWhitePagesByPattern.class,
            in -> new FindInWhitePagesByPattern(WhitePagesForm.read(in)),
            (out, find) -> find.form.write(out));

    @Override
    public IcqCodec<FindInWhitePagesByPattern> codec() {
        return CODEC;
    }
}

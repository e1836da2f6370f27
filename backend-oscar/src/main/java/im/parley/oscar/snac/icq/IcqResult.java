// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

/**
 * An ICQ reply 07DA of any subtype that is nothing but its status: a change was made, or a request was refused.
 *
 * @param status {@link #OK} or else
 */
public record IcqResult(int subtype, int status) implements IcqReply {
    public static final int OK = 0x0A;
    public static final int ERROR = 0x14;

    /** Nothing found, or not allowed. */
    public static final int FAILED = 0x32;

    public boolean isOk() {
        return status == OK;
    }

    @Override
    public IcqCodec<IcqResult> codec() {
        return IcqCodec.of(
                IcqEnvelope.META_REPLY,
                subtype,
                IcqResult.class,
                in -> new IcqResult(subtype, in.u8()),
                (out, result) -> out.u8(result.status));
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

/** ICQ request 07D0-04C4: deletes our account. */
public record DeleteIcqAccount(long uin, String password) implements IcqRequest {
    static final int SUBTYPE = 0x04C4;

    public static final IcqCodec<DeleteIcqAccount> CODEC = IcqCodec.request(
            SUBTYPE,
            DeleteIcqAccount.class,
            in -> new DeleteIcqAccount(in.u32(), in.text()),
            (out, delete) -> out.u32(delete.uin).text(delete.password));

    @Override
    public IcqCodec<DeleteIcqAccount> codec() {
        return CODEC;
    }

    /** Returns the UIN alone. */
    @Override
    public String toString() {
        return "DeleteIcqAccount[uin=" + uin + ", password=***]";
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

/** ICQ request 07D0-042E: sets our password. */
public record SetIcqPassword(String password) implements IcqRequest {
    static final int SUBTYPE = 0x042E;

    public static final IcqCodec<SetIcqPassword> CODEC = IcqCodec.request(
            SUBTYPE, SetIcqPassword.class, in -> new SetIcqPassword(in.text()), (out, set) -> out.text(set.password));

    @Override
    public IcqCodec<SetIcqPassword> codec() {
        return CODEC;
    }

    /** Returns the name alone. */
    @Override
    public String toString() {
        return "SetIcqPassword[password=***]";
    }
}

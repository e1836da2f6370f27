// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

/** ICQ request 07D0-0898: asks for a setting of the server, {@code <key>name</key>}. */
public record VariableQuery(String xml) implements IcqRequest {
    public static final IcqCodec<VariableQuery> CODEC = IcqCodec.request(
            0x0898, VariableQuery.class, in -> new VariableQuery(in.text()), (out, query) -> out.text(query.xml));

    @Override
    public IcqCodec<VariableQuery> codec() {
        return CODEC;
    }
}

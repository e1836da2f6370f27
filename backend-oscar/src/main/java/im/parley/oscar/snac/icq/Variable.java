// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

/** ICQ reply 07DA-08A2: a setting of the server, {@code <value>...</value>}. */
public record Variable(String xml) implements IcqReply {
    public static final IcqCodec<Variable> CODEC =
            IcqCodec.reply(0x08A2, Variable.class, in -> new Variable(in.text()), (out, info) -> out.text(info.xml));

    @Override
    public IcqCodec<Variable> codec() {
        return CODEC;
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

import java.util.List;

/** ICQ request 07D0-0C3A: sets any details, each told by its type. */
public record SetFields(List<IcqField> fields) implements IcqRequest {
    public static final IcqCodec<SetFields> CODEC = IcqCodec.request(
            0x0C3A,
            SetFields.class,
            in -> new SetFields(IcqField.readAll(in)),
            (out, set) -> set.fields.forEach(field -> field.write(out)));

    public SetFields {
        fields = List.copyOf(fields);
    }

    @Override
    public IcqCodec<SetFields> codec() {
        return CODEC;
    }
}

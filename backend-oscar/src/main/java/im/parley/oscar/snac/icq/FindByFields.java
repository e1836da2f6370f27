// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

import java.util.List;

/**
 * ICQ requests 07D0-0569, 0573 and 055F: search by details, each told by its type.
 *
 * @param subtype one of {@link #UIN}, {@link #EMAIL}, {@link #DETAILS}
 */
public record FindByFields(int subtype, List<IcqField> fields) implements IcqRequest {
    public static final int UIN = 0x0569;
    public static final int EMAIL = 0x0573;
    public static final int DETAILS = 0x055F;

    public FindByFields {
        fields = List.copyOf(fields);
    }

    static IcqCodec<FindByFields> codec(int subtype) {
        return IcqCodec.request(
                subtype,
                FindByFields.class,
                in -> new FindByFields(subtype, IcqField.readAll(in)),
                (out, find) -> find.fields.forEach(field -> field.write(out)));
    }

    @Override
    public IcqCodec<FindByFields> codec() {
        return codec(subtype);
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacCodec;
import java.util.List;

/** Food group 15: the ICQ database. */
public sealed interface IcqSnac extends Snac permits IcqQuery, IcqAnswer {
    /** The number of this food group. */
    int FAMILY = 0x0015;

    /** The codec of each of its SNACs. */
    List<SnacCodec<?>> CODECS = List.of(IcqQuery.CODEC, IcqAnswer.CODEC);
}

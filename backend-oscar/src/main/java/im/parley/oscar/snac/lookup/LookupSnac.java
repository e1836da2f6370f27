// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.lookup;

import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacCodec;
import java.util.List;

/** Food group 0A: finding users by e-mail. */
public sealed interface LookupSnac extends Snac permits FindByEmail, FoundByEmail {
    /** The number of this food group. */
    int FAMILY = 0x000A;

    /** The codec of each of its SNACs. */
    List<SnacCodec<?>> CODECS = List.of(FindByEmail.CODEC, FoundByEmail.CODEC);
}

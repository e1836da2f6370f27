// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.alert;

import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacCodec;
import java.util.List;

/** Food group 18: notices of new mail. */
public sealed interface AlertSnac extends Snac permits AlertSubscribe, MailNotice, AlertActivate {
    /** The number of this food group. */
    int FAMILY = 0x0018;

    /** The codec of each of its SNACs. */
    List<SnacCodec<?>> CODECS = List.of(AlertSubscribe.CODEC, MailNotice.CODEC, AlertActivate.CODEC);
}

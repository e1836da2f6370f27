// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icon;

import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacCodec;
import java.util.List;

/** Food group 10: buddy icons and other art. */
public sealed interface IconSnac extends Snac
        permits UploadIcon, UploadIconReply, IconQuery, IconReply, IcqIconQuery, IcqIconReply {
    /** The number of this food group. */
    int FAMILY = 0x0010;

    /** The codec of each of its SNACs. */
    List<SnacCodec<?>> CODECS = List.of(
            UploadIcon.CODEC,
            UploadIconReply.CODEC,
            IconQuery.CODEC,
            IconReply.CODEC,
            IcqIconQuery.CODEC,
            IcqIconReply.CODEC);
}

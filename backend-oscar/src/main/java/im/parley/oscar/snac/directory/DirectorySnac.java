// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.directory;

import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacCodec;
import java.util.List;

/** Food group 0F: searching the directory. */
public sealed interface DirectorySnac extends Snac
        permits DirectorySearch, DirectorySearchReply, InterestsQuery, InterestsReply {
    /** The number of this food group. */
    int FAMILY = 0x000F;

    /** The codec of each of its SNACs. */
    List<SnacCodec<?>> CODECS =
            List.of(DirectorySearch.CODEC, DirectorySearchReply.CODEC, InterestsQuery.CODEC, InterestsReply.CODEC);
}

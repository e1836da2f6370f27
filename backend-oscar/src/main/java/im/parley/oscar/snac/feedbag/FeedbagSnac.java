// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.feedbag;

import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacCodec;
import java.util.List;

/** Food group 13: the list that the server keeps. */
public sealed interface FeedbagSnac extends Snac
        permits FeedbagRightsQuery,
                FeedbagRights,
                FeedbagQuery,
                FeedbagQueryIfModified,
                FeedbagReply,
                FeedbagActivate,
                FeedbagInsert,
                FeedbagUpdate,
                FeedbagDelete,
                FeedbagStatus,
                FeedbagNotModified,
                FeedbagStartCluster,
                FeedbagEndCluster,
                PreAuthorize,
                PreAuthorized,
                RequestAuthorization,
                AuthorizationRequested,
                RemoveMe,
                ReplyAuthorization,
                AuthorizationReplied,
                YouWereAdded {
    /** The number of this food group. */
    int FAMILY = 0x0013;

    /** The codec of each of its SNACs. */
    List<SnacCodec<?>> CODECS = List.of(
            FeedbagRightsQuery.CODEC,
            FeedbagRights.CODEC,
            FeedbagQuery.CODEC,
            FeedbagQueryIfModified.CODEC,
            FeedbagReply.CODEC,
            FeedbagActivate.CODEC,
            FeedbagInsert.CODEC,
            FeedbagUpdate.CODEC,
            FeedbagDelete.CODEC,
            FeedbagStatus.CODEC,
            FeedbagNotModified.CODEC,
            FeedbagStartCluster.CODEC,
            FeedbagEndCluster.CODEC,
            PreAuthorize.CODEC,
            PreAuthorized.CODEC,
            RequestAuthorization.CODEC,
            AuthorizationRequested.CODEC,
            RemoveMe.CODEC,
            ReplyAuthorization.CODEC,
            AuthorizationReplied.CODEC,
            YouWereAdded.CODEC);
}

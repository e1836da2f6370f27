// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.locate;

import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacCodec;
import java.util.List;

/** Food group 02: profiles, away messages, capabilities and the directory. */
public sealed interface LocateSnac extends Snac
        permits LocateRightsQuery,
                LocateRights,
                SetUserInfo,
                UserInfoRequest,
                UserInfoReply,
                WatcherSubscribe,
                WatcherNotification,
                SetDirectoryInfo,
                SetDirectoryInfoReply,
                DirectoryInfoRequest,
                DirectoryInfoReply,
                SetKeywords,
                SetKeywordsReply,
                UserInfoQuery {
    /** The number of this food group. */
    int FAMILY = 0x0002;

    /** The codec of each of its SNACs. */
    List<SnacCodec<?>> CODECS = List.of(
            LocateRightsQuery.CODEC,
            LocateRights.CODEC,
            SetUserInfo.CODEC,
            UserInfoRequest.CODEC,
            UserInfoReply.CODEC,
            WatcherSubscribe.CODEC,
            WatcherNotification.CODEC,
            SetDirectoryInfo.CODEC,
            SetDirectoryInfoReply.CODEC,
            DirectoryInfoRequest.CODEC,
            DirectoryInfoReply.CODEC,
            SetKeywords.CODEC,
            SetKeywordsReply.CODEC,
            UserInfoQuery.CODEC);
}

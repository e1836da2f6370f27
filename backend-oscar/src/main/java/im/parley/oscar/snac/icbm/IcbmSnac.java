// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icbm;

import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacCodec;
import java.util.List;

/** Food group 04: instant messages. */
public sealed interface IcbmSnac extends Snac
        permits SetIcbmParameters,
                DeleteIcbmParameters,
                IcbmParametersQuery,
                IcbmParameters,
                SendIcbm,
                IncomingIcbm,
                WarnUser,
                WarnResult,
                MissedMessages,
                IcbmResponse,
                IcbmAck,
                RetrieveOfflineMessages,
                TypingNotice,
                OfflineMessagesEnd {
    /** The number of this food group. */
    int FAMILY = 0x0004;

    /** The codec of each of its SNACs. */
    List<SnacCodec<?>> CODECS = List.of(
            SetIcbmParameters.CODEC,
            DeleteIcbmParameters.CODEC,
            IcbmParametersQuery.CODEC,
            IcbmParameters.CODEC,
            SendIcbm.CODEC,
            IncomingIcbm.CODEC,
            WarnUser.CODEC,
            WarnResult.CODEC,
            MissedMessages.CODEC,
            IcbmResponse.CODEC,
            IcbmAck.CODEC,
            RetrieveOfflineMessages.CODEC,
            TypingNotice.CODEC,
            OfflineMessagesEnd.CODEC);
}

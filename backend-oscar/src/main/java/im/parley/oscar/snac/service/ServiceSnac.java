// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.service;

import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacCodec;
import java.util.List;

/** Food group 01: the connection itself, its services and rates, and our own state. */
public sealed interface ServiceSnac extends Snac
        permits ClientOnline,
                HostOnline,
                ServiceRequest,
                ServiceResponse,
                RateQuery,
                RateReply,
                RateSubscribe,
                RateUnsubscribe,
                RateChange,
                Pause,
                PauseAck,
                Resume,
                SelfInfoQuery,
                SelfInfo,
                WarningReceived,
                SetIdle,
                Migration,
                MessageOfTheDay,
                SetPrivacyFlags,
                NoOperation,
                ClientVersions,
                HostVersions,
                SetStatus,
                ClientProbe,
                ClientProbeReply,
                OwnArt,
                AnnounceArt {
    /** The number of this food group. */
    int FAMILY = 0x0001;

    /** The codec of each of its SNACs. */
    List<SnacCodec<?>> CODECS = List.of(
            ClientOnline.CODEC,
            HostOnline.CODEC,
            ServiceRequest.CODEC,
            ServiceResponse.CODEC,
            RateQuery.CODEC,
            RateReply.CODEC,
            RateSubscribe.CODEC,
            RateUnsubscribe.CODEC,
            RateChange.CODEC,
            Pause.CODEC,
            PauseAck.CODEC,
            Resume.CODEC,
            SelfInfoQuery.CODEC,
            SelfInfo.CODEC,
            WarningReceived.CODEC,
            SetIdle.CODEC,
            Migration.CODEC,
            MessageOfTheDay.CODEC,
            SetPrivacyFlags.CODEC,
            NoOperation.CODEC,
            ClientVersions.CODEC,
            HostVersions.CODEC,
            SetStatus.CODEC,
            ClientProbe.CODEC,
            ClientProbeReply.CODEC,
            OwnArt.CODEC,
            AnnounceArt.CODEC);
}

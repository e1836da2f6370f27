// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.privacy;

import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacCodec;
import java.util.List;

/** Food group 09: who may see us, for lists that the server does not keep. */
public sealed interface PrivacySnac extends Snac
        permits PrivacyRightsQuery,
                PrivacyRights,
                SetVisibleClasses,
                AddPermits,
                RemovePermits,
                AddDenies,
                RemoveDenies,
                AddTemporaryPermits,
                RemoveTemporaryPermits {
    /** The number of this food group. */
    int FAMILY = 0x0009;

    /** The codec of each of its SNACs. */
    List<SnacCodec<?>> CODECS = List.of(
            PrivacyRightsQuery.CODEC,
            PrivacyRights.CODEC,
            SetVisibleClasses.CODEC,
            AddPermits.CODEC,
            RemovePermits.CODEC,
            AddDenies.CODEC,
            RemoveDenies.CODEC,
            AddTemporaryPermits.CODEC,
            RemoveTemporaryPermits.CODEC);
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.auth;

import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacCodec;
import java.util.List;

/** Food group 17: signing on at the authorizer. */
public sealed interface AuthSnac extends Snac
        permits LoginRequest,
                LoginReply,
                RegistrationRequest,
                ChallengeRequest,
                Challenge,
                SecurIdRequest,
                SecurIdReply {
    /** The number of this food group. */
    int FAMILY = 0x0017;

    /** The codec of each of its SNACs. */
    List<SnacCodec<?>> CODECS = List.of(
            LoginRequest.CODEC,
            LoginReply.CODEC,
            RegistrationRequest.CODEC,
            ChallengeRequest.CODEC,
            Challenge.CODEC,
            SecurIdRequest.CODEC,
            SecurIdReply.CODEC);
}

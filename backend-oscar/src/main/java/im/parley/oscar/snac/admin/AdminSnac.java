// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.admin;

import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacCodec;
import java.util.List;

/** Food group 07: the account itself. */
public sealed interface AdminSnac extends Snac
        permits AccountInfoQuery, AccountInfo, ChangeAccount, ChangeAccountReply, ConfirmAccount, ConfirmAccountReply {
    /** The number of this food group. */
    int FAMILY = 0x0007;

    /** The codec of each of its SNACs. */
    List<SnacCodec<?>> CODECS = List.of(
            AccountInfoQuery.CODEC,
            AccountInfo.CODEC,
            ChangeAccount.CODEC,
            ChangeAccountReply.CODEC,
            ConfirmAccount.CODEC,
            ConfirmAccountReply.CODEC);
}

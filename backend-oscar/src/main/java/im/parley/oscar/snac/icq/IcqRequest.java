// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

import java.util.List;

/** What an {@link IcqQuery} asks for. */
public sealed interface IcqRequest
        permits StoredMessagesQuery,
                DeleteStoredMessages,
                FullInfoQuery,
                OwnInfoQuery,
                ShortInfoQuery,
                FindByUin,
                FindByEmailAddress,
                FindByName,
                SetBasicInfo,
                SetWorkInfo,
                SetMoreInfo,
                SetNotes,
                SetEmails,
                SetInterests,
                SetAffiliations,
                SetPermissions,
                SetHomepageCategory,
                SetIcqPassword,
                DeleteIcqAccount,
                SetFields,
                VariableQuery,
                FindByFields,
                FindByNamePattern,
                FindByEmailPattern,
                FindInWhitePages,
                FindInWhitePagesByPattern,
                UnknownIcqRequest {
    /** The codec of each that is known. */
    List<IcqCodec<? extends IcqRequest>> CODECS = List.of(
            StoredMessagesQuery.CODEC,
            DeleteStoredMessages.CODEC,
            FullInfoQuery.CODEC,
            OwnInfoQuery.CODEC,
            ShortInfoQuery.CODEC,
            FindByUin.CODEC,
            FindByEmailAddress.CODEC,
            FindByName.CODEC,
            SetBasicInfo.CODEC,
            SetWorkInfo.CODEC,
            SetMoreInfo.CODEC,
            SetNotes.CODEC,
            SetEmails.CODEC,
            SetInterests.CODEC,
            SetAffiliations.CODEC,
            SetPermissions.CODEC,
            SetHomepageCategory.CODEC,
            SetIcqPassword.CODEC,
            DeleteIcqAccount.CODEC,
            SetFields.CODEC,
            VariableQuery.CODEC,
            FindByFields.codec(FindByFields.UIN),
            FindByFields.codec(FindByFields.EMAIL),
            FindByFields.codec(FindByFields.DETAILS),
            FindByNamePattern.CODEC,
            FindByEmailPattern.CODEC,
            FindInWhitePages.CODEC,
            FindInWhitePagesByPattern.CODEC);

    /** Returns the codec that reads and writes records of this type. */
    IcqCodec<? extends IcqRequest> codec();
}

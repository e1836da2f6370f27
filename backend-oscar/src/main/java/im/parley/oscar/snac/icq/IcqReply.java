// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

import java.util.List;

/** What an {@link IcqAnswer} tells. */
public sealed interface IcqReply
        permits StoredMessage,
                StoredMessagesEnd,
                BasicInfo,
                WorkInfo,
                MoreInfo,
                Notes,
                Emails,
                Interests,
                Affiliations,
                HomepageCategory,
                ShortInfo,
                Variable,
                FoundUser,
                LastFoundUser,
                IcqResult,
                UnknownIcqReply {
    /** The codec of each that is known. */
    List<IcqCodec<? extends IcqReply>> CODECS = List.of(
            StoredMessage.CODEC,
            StoredMessagesEnd.CODEC,
            BasicInfo.CODEC,
            WorkInfo.CODEC,
            MoreInfo.CODEC,
            Notes.CODEC,
            Emails.CODEC,
            Interests.CODEC,
            Affiliations.CODEC,
            HomepageCategory.CODEC,
            ShortInfo.CODEC,
            Variable.CODEC,
            FoundUser.CODEC,
            LastFoundUser.CODEC);

    /** Returns the codec that reads and writes records of this type. */
    IcqCodec<? extends IcqReply> codec();
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

import java.util.List;

/** ICQ reply 07DA-00EB: the further e-mail addresses of a user. */
public record Emails(List<EmailEntry> emails) implements IcqReply {
    public static final IcqCodec<Emails> CODEC = IcqCodec.reply(
            0x00EB,
            Emails.class,
            in -> new Emails(in.list(EmailEntry::read)),
            (out, info) -> out.list(info.emails, EmailEntry::write));

    public Emails {
        emails = List.copyOf(emails);
    }

    @Override
    public IcqCodec<Emails> codec() {
        return CODEC;
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

import java.util.List;

/** ICQ request 07D0-040B: sets our further e-mail addresses. */
public record SetEmails(List<EmailEntry> emails) implements IcqRequest {
    public static final IcqCodec<SetEmails> CODEC = IcqCodec.request(
            0x040B,
            SetEmails.class,
            in -> new SetEmails(in.list(EmailEntry::read)),
            (out, set) -> out.list(set.emails, EmailEntry::write));

    public SetEmails {
        emails = List.copyOf(emails);
    }

    @Override
    public IcqCodec<SetEmails> codec() {
        return CODEC;
    }
}

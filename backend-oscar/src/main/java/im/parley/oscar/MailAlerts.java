// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar;

import im.parley.Extension;
import im.parley.ExtensionEvent;
import io.reactivex.rxjava3.annotations.CheckReturnValue;
import io.reactivex.rxjava3.core.Completable;
import java.time.Instant;
import java.util.Optional;

/** Notices of new mail in the mailbox that belongs to the account. */
public interface MailAlerts extends Extension {
    /** Asks for notices, in this session and in those to come. Completes when written: servers do not answer. */
    @CheckReturnValue
    Completable subscribe();

    /**
     * The server tells of mail, as events do: in {@link im.parley.Account#events()}.
     *
     * @param count how many messages there are, 0 where it does not say
     * @param hasUnread whether some are unread
     * @param domain where the mailbox is, such as {@code aol.com}
     * @param url where the mail can be read
     */
    record MailChange(
            int count,
            boolean hasUnread,
            Optional<String> domain,
            Optional<String> title,
            Optional<String> url,
            Instant at)
            implements ExtensionEvent {}
}

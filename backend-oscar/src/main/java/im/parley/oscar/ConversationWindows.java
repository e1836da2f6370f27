// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar;

import im.parley.Conversation;
import im.parley.Extension;
import im.parley.ExtensionEvent;
import im.parley.UserId;
import io.reactivex.rxjava3.annotations.CheckReturnValue;
import io.reactivex.rxjava3.core.Completable;
import java.time.Instant;

/** Who has closed the window of a conversation: a fourth state of typing, which the neutral ones show as idle. */
public interface ConversationWindows extends Extension {
    /** Tells a peer that we have closed the conversation's window. */
    @CheckReturnValue
    Completable close(UserId peer);

    /** A peer has closed the window. They get what we write all the same. */
    record WindowClosed(Conversation conversation, UserId user, Instant at) implements ExtensionEvent {}
}

// SPDX-License-Identifier: Apache-2.0
package im.parley;

import io.reactivex.rxjava3.annotations.CheckReturnValue;
import io.reactivex.rxjava3.core.Completable;

/** One-to-one talk with a peer. */
public interface Conversation extends MessageChannel {
    UserId peer();

    /** Tells the peer. Fails with {@link UnsupportedFeatureException} where the protocol cannot. */
    @CheckReturnValue
    Completable setTyping(TypingState state);

    /** Returns what the peer is doing; {@link TypingState#IDLE} where the protocol cannot say. */
    Live<TypingState> typing();
}

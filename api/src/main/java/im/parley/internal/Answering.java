// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import im.parley.IncomingMessage;
import im.parley.OverflowException;
import im.parley.UserId;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.disposables.Disposable;
import io.reactivex.rxjava3.functions.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives messages to a handler, one after the other, whatever becomes of each. */
final class Answering {
    private static final Logger LOG = LoggerFactory.getLogger(Answering.class);

    private final UserId self;
    private final Flowable<IncomingMessage> messages;

    Answering(UserId self, Flowable<IncomingMessage> messages) {
        this.self = self;
        this.messages = messages;
    }

    Disposable with(Function<? super IncomingMessage, ? extends Completable> handler) {
        return messages.concatMapCompletable(message -> answer(message, handler), 1)
                .retry(this::fellBehind)
                .subscribe(() -> {}, error -> LOG.error("{}: the message handler has ended", self, error));
    }

    private Completable answer(
            IncomingMessage message, Function<? super IncomingMessage, ? extends Completable> handler) {
        return Completable.defer(() -> handler.apply(message))
                .doOnError(error -> LOG.error(
                        "{}: the handler failed on message {} from {}", self, message.id(), message.sender(), error))
                .onErrorComplete();
    }

    /** A bot that has lost messages goes on with the next ones; the loss is told here, as there is nobody else to tell. */
    private boolean fellBehind(Throwable error) {
        boolean fellBehind = error instanceof OverflowException;
        if (fellBehind) {
            LOG.warn("{}: the message handler is too slow, and messages were lost: {}", self, error.getMessage());
        }
        return fellBehind;
    }
}

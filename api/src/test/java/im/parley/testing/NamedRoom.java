// SPDX-License-Identifier: Apache-2.0
package im.parley.testing;

import im.parley.DeliveryReceipt;
import im.parley.ImEvent;
import im.parley.IncomingMessage;
import im.parley.Live;
import im.parley.OutgoingMessage;
import im.parley.UserId;
import im.parley.extension.ChatRoom;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import java.util.Set;

/** A room that is only a name. */
public record NamedRoom(String name) implements ChatRoom {
    @Override
    public Live<Set<UserId>> members() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Flowable<ImEvent> events() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Flowable<IncomingMessage> messages() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Single<DeliveryReceipt> send(OutgoingMessage message) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Single<DeliveryReceipt> whisper(UserId to, OutgoingMessage message) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Completable invite(UserId user, String text) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Maybe<Integer> warn(UserId member, boolean anonymously) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Completable leave() {
        throw new UnsupportedOperationException();
    }
}

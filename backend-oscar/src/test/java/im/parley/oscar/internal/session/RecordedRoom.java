// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import im.parley.ImException;
import im.parley.IncomingMessage;
import im.parley.UserId;
import im.parley.extension.ChatRoom;
import im.parley.spi.RoomContext;
import im.parley.testing.NamedRoom;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Keeps what a stay in a room tells the core, in order. */
final class RecordedRoom implements RoomContext {
    private final ChatRoom handle = new NamedRoom("Parley Room");
    private final BlockingQueue<Object> told = new LinkedBlockingQueue<>();

    record Present(List<UserId> everybody) {}

    record Came(UserId user) {}

    record Went(UserId user) {}

    record Lost(ImException cause) {}

    /** Waits for the next thing of this type, skipping others. */
    <T> T next(Class<T> type) {
        try {
            while (true) {
                Object next = told.poll(10, TimeUnit.SECONDS);
                if (next == null) {
                    throw new AssertionError("nothing of " + type.getSimpleName() + " was told");
                }
                if (type.isInstance(next)) {
                    return type.cast(next);
                }
            }
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    @Override
    public ChatRoom room() {
        return handle;
    }

    @Override
    public void present(Collection<UserId> everybody) {
        told.add(new Present(List.copyOf(everybody)));
    }

    @Override
    public void joined(UserId user) {
        told.add(new Came(user));
    }

    @Override
    public void left(UserId user) {
        told.add(new Went(user));
    }

    @Override
    public void said(IncomingMessage message) {
        told.add(message);
    }

    @Override
    public void emit(ChatRoom.RoomEvent event) {
        told.add(event);
    }

    @Override
    public void lost(ImException cause) {
        told.add(new Lost(cause));
    }
}

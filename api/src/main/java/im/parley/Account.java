// SPDX-License-Identifier: Apache-2.0
package im.parley;

import io.reactivex.rxjava3.annotations.CheckReturnValue;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.disposables.Disposable;
import io.reactivex.rxjava3.functions.Function;
import java.time.Duration;
import java.util.Optional;

/**
 * One user on one server.
 *
 * <p>An account is created offline: subscribe first, then {@link #connect()}, and no event is missed. Its streams
 * outlive reconnects and complete only on {@link #close()}; they never error because a link was lost, which is a
 * {@link ConnectionState} instead.
 *
 * <p>Threads: every subscriber gets its own worker of the builder's scheduler and its own bounded buffer, so a handler
 * may block without holding up anybody else; one that falls behind by more than the buffer gets an
 * {@link OverflowException} after what it had queued. To drop instead, add
 * {@code .onBackpressureLatest().observeOn(scheduler, false, 1)}; {@code onBackpressureDrop()} without a following
 * {@code observeOn} does not help, because the slow consumer holds the worker. Results of actions come on a worker of
 * their own, so {@code blockingGet} inside a handler is safe.
 */
public interface Account extends AutoCloseable {
    /** Returns the backend's protocol id, such as {@code "oscar"}. */
    String protocol();

    /** Returns who we are. */
    UserId self();

    /**
     * Signs on. Completes when online, which is after the buddy list has been loaded; at once when already online.
     * While the reconnect policy goes on trying it stays pending (watch {@link #state()}); it errors when trying ends:
     * a fatal cause, the policy's no, {@link #disconnect()}, {@link #close()}. While something is already trying it joins
     * in and does not cut the wait short. Disposing it only stops listening.
     */
    @CheckReturnValue
    Completable connect();

    /** Signs off and stays usable. Cancels any pending reconnect. Completes when offline. */
    @CheckReturnValue
    Completable disconnect();

    /** Returns the connection state; replays the current one. */
    Live<ConnectionState> state();

    /** Returns everything that happens, in one total order. The other streams are filtered views of this one. */
    Flowable<ImEvent> events();

    /** Returns what others say to us, directly and in rooms; {@link IncomingMessage#channel()} tells where. */
    default Flowable<IncomingMessage> messages() {
        return events().ofType(IncomingMessage.class);
    }

    /**
     * Answers each message in order, the next one when the handler's work for the one before has ended. A failing
     * handler is logged and does not end the subscription. One that falls behind by more than the buffer loses messages,
     * which is logged, and goes on with the next ones.
     */
    Disposable onMessage(Function<? super IncomingMessage, ? extends Completable> handler);

    /**
     * Parses and normalizes a name by this protocol's rules ({@code "fOo BaR"} equals {@code "foobar"} on AIM).
     *
     * @throws IllegalArgumentException when no user of this protocol can have that name
     */
    UserId user(String name);

    /**
     * Returns the conversation with a peer: the same handle each time.
     *
     * @throws IllegalArgumentException when the peer is a user of another protocol
     */
    Conversation conversation(UserId peer);

    /** Returns the conversation with the user of that name; see {@link #user(String)}. */
    default Conversation conversation(String peer) {
        return conversation(user(peer));
    }

    /** Returns our buddy list. */
    Buddies buddies();

    /**
     * Publishes our own presence; remembered, and published again after a reconnect. Completes at once while not online.
     * One that the server refuses is not remembered.
     *
     * @throws IllegalArgumentException when the presence is offline; to be that, {@link #disconnect()}
     */
    @CheckReturnValue
    Completable setPresence(Presence presence);

    /** Returns how near we are to the server's limits. */
    Live<RateStatus> rate();

    /** Returns what this backend, and once online this server, can do. */
    Live<Capabilities> capabilities();

    /** Returns an optional facet, empty when the backend has none. The facet survives reconnects. */
    <E extends Extension> Optional<E> extension(Class<E> type);

    /**
     * Returns a facet the program cannot do without.
     *
     * @throws UnsupportedFeatureException when the backend has none
     */
    default <E extends Extension> E require(Class<E> type) {
        return extension(type).orElseThrow(() -> new UnsupportedFeatureException(protocol(), type.getSimpleName()));
    }

    /** Signs off if needed and completes every stream. Idempotent; does not block. */
    @Override
    void close();

    /** Settings of an account to be. Not safe for use by several threads. */
    interface Builder {
        /** Sets our screen name or UIN. Required. */
        Builder user(String name);

        /** Sets where the password or token comes from. Required. */
        Builder credentials(Credentials credentials);

        /** Sets a fixed password. */
        default Builder password(String password) {
            return credentials(Credentials.password(password));
        }

        /** Sets where to connect. Default: localhost and the protocol's own port. */
        Builder server(String host, int port);

        /** Sets how the link is secured. Default: off, since these protocols have no TLS of their own. */
        Builder tls(Tls tls);

        /** Sets how to get out. Default: direct. */
        Builder proxy(Proxy proxy);

        /** Sets whether and when to try again. Default: {@code Reconnect.backoff(2 s, 5 min)}. */
        Builder reconnect(Reconnect policy);

        /**
         * Bounds the messages held while connecting, waiting or paced, and how long each may wait. Default: 1000 messages,
         * five minutes. One too many fails with {@link OverflowException}, an expired one with a
         * {@link ConnectionException} that was not sent.
         */
        Builder outbox(int messages, Duration deadline);

        /** Adds an observer of every frame. May be called several times. */
        Builder tap(WireTap tap);

        /**
         * Sets where subscribers run; each gets its own worker. Default: virtual threads on Java 21 and later, else cached
         * threads.
         */
        Builder scheduler(Scheduler scheduler);

        /** Bounds the events held per subscriber before it fails with {@link OverflowException}. Default: 4096. */
        Builder buffer(int events);

        /**
         * Sets an option of the backend.
         *
         * @throws IllegalArgumentException when the backend has no such option
         */
        <T> Builder option(Option<T> option, T value);

        /**
         * Makes the account, offline.
         *
         * @throws IllegalStateException when a required setting is missing
         * @throws IllegalArgumentException when the name is none of this protocol
         */
        Account build();
    }
}

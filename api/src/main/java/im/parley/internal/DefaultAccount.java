// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import im.parley.Account;
import im.parley.Buddies;
import im.parley.Capabilities;
import im.parley.ConnectionState;
import im.parley.Conversation;
import im.parley.Extension;
import im.parley.ImEvent;
import im.parley.IncomingMessage;
import im.parley.Live;
import im.parley.Presence;
import im.parley.RateStatus;
import im.parley.UserId;
import im.parley.spi.Backend;
import im.parley.spi.Engine;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.disposables.Disposable;
import io.reactivex.rxjava3.functions.Function;
import java.util.Optional;

/** An account: hands each question to the part of the core that knows. */
final class DefaultAccount implements Account {
    private final Backend backend;
    private final Settings settings;
    private final Model model;
    private final Reconnector reconnector;
    private final Buddies buddies;
    private final AccountFacets facets;

    DefaultAccount(Backend backend, Settings settings) {
        this.backend = backend;
        this.settings = settings;
        Engine engine = backend.engine(settings);
        model = new Model(settings, engine);
        reconnector = new Reconnector(settings, engine, model);
        buddies = new DefaultBuddies(settings, model.book(), model.calls());
        facets = new AccountFacets(settings, engine, model);
    }

    @Override
    public String protocol() {
        return backend.protocol();
    }

    @Override
    public UserId self() {
        return settings.self();
    }

    @Override
    public Completable connect() {
        return reconnector.connect();
    }

    @Override
    public Completable disconnect() {
        return reconnector.disconnect();
    }

    @Override
    public Live<ConnectionState> state() {
        return reconnector.state();
    }

    @Override
    public Flowable<ImEvent> events() {
        return model.hub().stream(ImEvent.class, event -> true);
    }

    @Override
    public Flowable<IncomingMessage> messages() {
        return model.hub().stream(IncomingMessage.class, message -> true);
    }

    @Override
    public Disposable onMessage(Function<? super IncomingMessage, ? extends Completable> handler) {
        return new Answering(settings.self(), messages()).with(handler);
    }

    @Override
    public UserId user(String name) {
        return new UserId(protocol(), backend.normalize(name), name);
    }

    @Override
    public Conversation conversation(UserId peer) {
        return model.conversations().with(settings.ours(peer));
    }

    @Override
    public Buddies buddies() {
        return buddies;
    }

    @Override
    public Completable setPresence(Presence presence) {
        return model.ownPresence().set(presence);
    }

    @Override
    public Live<RateStatus> rate() {
        return model.outbox().rate();
    }

    @Override
    public Live<Capabilities> capabilities() {
        return model.capabilities().live();
    }

    @Override
    public <E extends Extension> Optional<E> extension(Class<E> type) {
        return facets.find(type);
    }

    @Override
    public void close() {
        reconnector.close();
    }

    /** Names the account, and nothing that is secret. */
    @Override
    public String toString() {
        return settings.toString();
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import im.parley.Capabilities;
import im.parley.Extension;
import im.parley.Feature;
import im.parley.Live;
import im.parley.Option;
import im.parley.Presence;
import im.parley.extension.ChatRooms;
import im.parley.extension.Privacy;
import im.parley.extension.Profiles;
import im.parley.spi.AccountConfig;
import im.parley.spi.Backend;
import im.parley.spi.Engine;
import im.parley.spi.Facets;
import im.parley.spi.Session;
import im.parley.spi.SessionContext;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.core.SingleObserver;
import io.reactivex.rxjava3.disposables.Disposable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A protocol without a wire: a test decides how each sign-on goes. */
final class FakeBackend implements Backend, Engine {
    static final Option<String> COLOR = new Option<>("fake.color", String.class, "red");
    static final Capabilities CAPABILITIES =
            new Capabilities(Set.of(Feature.TYPING), Set.of(Profiles.class, Privacy.class, ChatRooms.class), 1000);

    /** A facet of this protocol's own. */
    record Whistle(int notes) implements Extension {}

    /** A facet whose work a session does. */
    record Radio(Live<Integer> volume, Flowable<String> songs) implements Extension {}

    /** A facet that leads to rooms. */
    record Doors(Facets facets) implements Extension {}

    final List<SignOn> signOns = new CopyOnWriteArrayList<>();
    volatile AccountConfig config;
    volatile Throwable broken;

    /** One sign-on, until the test ends it. */
    static final class SignOn {
        final SessionContext context;
        final Presence presence;
        private final SingleObserver<? super Session> result;
        private final Disposable interest;
        private boolean ended;

        SignOn(SessionContext context, Presence presence, SingleObserver<? super Session> result, Disposable interest) {
            this.context = context;
            this.presence = presence;
            this.result = result;
            this.interest = interest;
            result.onSubscribe(interest);
        }

        FakeSession succeed() {
            return succeed(session -> {});
        }

        FakeSession succeed(Consumer<FakeSession> preparation) {
            ended = true;
            FakeSession session = new FakeSession(context);
            preparation.accept(session);
            result.onSuccess(session);
            return session;
        }

        void fail(Throwable cause) {
            ended = true;
            result.onError(cause);
        }

        boolean ended() {
            return ended || abandoned();
        }

        boolean abandoned() {
            return interest.isDisposed();
        }
    }

    /** Returns the latest sign-on. */
    SignOn signOn() {
        return signOns.get(signOns.size() - 1);
    }

    @Override
    public String protocol() {
        return "fake";
    }

    @Override
    public int defaultPort() {
        return 4711;
    }

    @Override
    public Set<Option<?>> options() {
        return Set.of(COLOR);
    }

    @Override
    public String normalize(String name) {
        String normalized = name.replace(" ", "").toLowerCase(Locale.ROOT);
        if (normalized.isEmpty()) {
            throw new IllegalArgumentException("nobody is called \"" + name + "\"");
        }
        return normalized;
    }

    @Override
    public Engine engine(AccountConfig config) {
        this.config = config;
        return this;
    }

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public Single<Session> connect(SessionContext context, Presence presence) {
        if (broken != null) {
            throw Rig.sneak(broken);
        }
        return Single.unsafeCreate(result -> signOns.add(new SignOn(context, presence, result, Disposable.empty())));
    }

    @Override
    public <E extends Extension> Optional<E> extension(Class<E> type, Facets facets) {
        if (type == Radio.class) {
            return Optional.of(type.cast(
                    new Radio(facets.live(Radio.class, 0, Radio::volume), facets.stream(Radio.class, Radio::songs))));
        }
        if (type == Doors.class) {
            return Optional.of(type.cast(new Doors(facets)));
        }
        return type == Whistle.class ? Optional.of(type.cast(new Whistle(3))) : Optional.empty();
    }
}

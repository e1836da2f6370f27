// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import im.parley.Capabilities;
import im.parley.Feature;
import im.parley.ImEvent;
import im.parley.ImException;
import im.parley.Live;
import im.parley.Presence;
import im.parley.RequestException;
import im.parley.UnsupportedFeatureException;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.CompletableEmitter;
import io.reactivex.rxjava3.disposables.Disposable;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Our own presence: remembered, given to every new session, and told to the present one.
 *
 * <p>The fields belong to the strand's sequels, so that what we remember and what the session heard last are the same.
 */
final class OwnPresence {
    private final Settings settings;
    private final Strand strand;
    private final EventHub hub;
    private final Supplier<Gate> gate;
    private final Live<Capabilities> capabilities;
    private Presence wanted = Presence.ONLINE;
    private Presence told = Presence.ONLINE;

    OwnPresence(Settings settings, Strand strand, EventHub hub, Supplier<Gate> gate, Live<Capabilities> capabilities) {
        this.settings = settings;
        this.strand = strand;
        this.hub = hub;
        this.gate = gate;
        this.capabilities = capabilities;
    }

    Completable set(Presence presence) {
        if (!presence.isOnline()) {
            throw new IllegalArgumentException("to be offline, disconnect");
        }
        return Completable.create(done -> strand.run(() -> set(presence, done))).observeOn(settings.scheduler());
    }

    private void set(Presence presence, CompletableEmitter done) {
        Gate now = gate.get();
        if (presence.status() == Presence.Status.INVISIBLE
                && !capabilities.value().has(Feature.INVISIBLE)) {
            done.tryOnError(new UnsupportedFeatureException(settings.self().protocol(), "INVISIBLE"));
        } else if (now instanceof Gate.Open open) {
            Presence before = wanted;
            wanted = presence;
            told = presence;
            Disposable unused = Completable.defer(() -> open.session().presence(presence))
                    .subscribe(done::onComplete, error -> {
                        ImException failure = Failures.of(error);
                        if (isRefusal(failure)) {
                            strand.run(() -> takeBack(presence, before));
                        }
                        done.tryOnError(failure);
                    });
        } else {
            wanted = presence;
            done.onComplete();
        }
    }

    /** What the server will not have must not stand in the way of the next sign-on. */
    private static boolean isRefusal(ImException failure) {
        return failure instanceof RequestException || failure instanceof UnsupportedFeatureException;
    }

    private void takeBack(Presence refused, Presence before) {
        if (wanted.equals(refused)) {
            wanted = before;
        }
    }

    /** Returns what a new session starts with. */
    Presence forSignOn() {
        told = wanted;
        return wanted;
    }

    /** Tells the new session what we came to want while it signed on. */
    void signedOn() {
        if (!wanted.equals(told) && gate.get() instanceof Gate.Open open) {
            told = wanted;
            Disposable unused =
                    Completable.defer(() -> open.session().presence(wanted)).subscribe(() -> {}, this::missed);
        }
    }

    private void missed(Throwable error) {
        ImEvent problem = new ImEvent.Problem(
                Failures.of(error), Optional.empty(), settings.clock().instant());
        strand.run(() -> hub.emit(problem));
    }
}

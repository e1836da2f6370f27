// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.link;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Reason;
import im.parley.ConnectionException.Sent;
import im.parley.RequestException;
import im.parley.oscar.internal.link.ServiceLink.Destination;
import im.parley.oscar.snac.service.ServiceRequest;
import im.parley.oscar.snac.service.ServiceResponse;
import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacFrame;
import im.parley.spi.SessionContext;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.disposables.Disposable;
import io.reactivex.rxjava3.subjects.SingleSubject;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The further connections of a session: one for each service that features share, opened when first wanted and again
 * when lost, and as many others as are asked for. They end with the session. Used by any thread.
 */
public final class ServiceLinks {
    private final OscarSetup setup;
    private final SessionContext context;
    private final SnacLink bos;
    private final AtomicInteger lastRequestId;
    private final Map<Integer, SnacRouter> routers = new ConcurrentHashMap<>(1);
    private final Map<Integer, Shared> shared = new ConcurrentHashMap<>(1);
    private final Set<ServiceLink> open = ConcurrentHashMap.newKeySet(1);
    private volatile @Nullable ConnectionException over;

    public ServiceLinks(OscarSetup setup, SessionContext context, SnacLink bos, AtomicInteger lastRequestId) {
        this.setup = setup;
        this.context = context;
        this.bos = bos;
        this.lastRequestId = lastRequestId;
    }

    /** Returns where to route what a shared service says unasked; to be filled while the session is made. */
    public SnacRouter router(int family) {
        return routers.computeIfAbsent(family, key -> new SnacRouter());
    }

    /** Asks over the shared connection of a service. */
    public <A extends Snac> Single<A> request(int family, Snac snac, Class<A> answer) {
        return shared(family)
                .flatMap(service -> service.link()
                        .request(snac, answer)
                        .onErrorResumeNext(error -> service.isOver() && isUnsent(error)
                                ? shared(family).flatMap(again -> again.link().request(snac, answer))
                                : Single.error(error)));
    }

    /** Asks over the shared connection of a service for several answers, as {@link SnacLink#requestAll} does. */
    public Flowable<SnacFrame> requestAll(int family, Snac snac, Class<? extends Snac> answer) {
        return shared(family)
                .flatMapPublisher(service -> service.link()
                        .requestAll(snac, answer)
                        .onErrorResumeNext(error -> service.isOver() && isUnsent(error)
                                ? shared(family)
                                        .flatMapPublisher(again -> again.link().requestAll(snac, answer))
                                : Flowable.error(error)));
    }

    private static boolean isUnsent(Throwable error) {
        return error instanceof ConnectionException lost && lost.sent() == Sent.NO;
    }

    /** Returns the connection of a service that all features share. */
    public Single<ServiceLink> shared(int family) {
        return Single.defer(() -> shared.compute(
                        family, (key, known) -> known == null || known.isOver() ? new Shared(key) : known)
                .link());
    }

    /**
     * Opens a connection that nobody shares. A refusal of the server is a {@link im.parley.RequestException}; where the
     * service cannot be reached, or breaks off before it is ready, nothing was {@link Sent}.
     *
     * @param name tells it from the session's others
     * @param router where to take what it says unasked
     */
    public Single<ServiceLink> open(ServiceRequest wanted, String name, SnacRouter router) {
        return where(wanted)
                .flatMap(where -> Redirect.in(where.tlvs())
                        .map(to ->
                                open(new ServiceLink(setup, context, new Destination(name, to), router, lastRequestId)))
                        .orElseGet(() -> Single.error(new ConnectionException(
                                Reason.PROTOCOL, "the server does not tell where " + name + " is", Sent.NO))));
    }

    /**
     * Asks where a service is: with TLS where the account has it, and once more without where that may be.
     */
    public Single<ServiceResponse> where(ServiceRequest wanted) {
        Single<ServiceResponse> plain = bos.request(wanted, ServiceResponse.class);
        if (!setup.wantsTls()) {
            return plain;
        }
        Single<ServiceResponse> secured = bos.request(wanted.overTls(), ServiceResponse.class);
        return setup.needsTls()
                ? secured
                : secured.onErrorResumeNext(error -> isRefusal(error) ? plain : Single.error(error));
    }

    private static boolean isRefusal(Throwable error) {
        return error instanceof RequestException refused && refused.reason() != RequestException.Reason.TIMED_OUT;
    }

    private Single<ServiceLink> open(ServiceLink service) {
        open.add(service);
        Disposable unused = service.ended().onErrorComplete().subscribe(() -> open.remove(service));
        ConnectionException cause = over;
        if (cause != null) {
            service.fail(cause);
        }
        return service.open().doOnDispose(service::close);
    }

    /** The session has ended, and its further connections with it. */
    public void ended(ConnectionException cause) {
        over = cause;
        open.forEach(service -> service.fail(cause));
    }

    /** Names a service in logs and taps. */
    private static String name(int family) {
        return switch (family) {
            case 0x0007 -> "admin";
            case 0x000D -> "chatnav";
            case 0x000F -> "directory";
            case 0x0010 -> "icons";
            case 0x0018 -> "alert";
            default -> String.format("service %02X", family);
        };
    }

    /** A connection that features share: begun by whoever asks first, ended by nobody but the server and the session. */
    private final class Shared {
        private final int family;
        private final AtomicBoolean begun = new AtomicBoolean();
        private final SingleSubject<ServiceLink> link = SingleSubject.create();

        Shared(int family) {
            this.family = family;
        }

        Single<ServiceLink> link() {
            if (begun.compareAndSet(false, true)) {
                open(ServiceRequest.of(family), name(family), router(family)).subscribe(link);
            }
            return link;
        }

        boolean isOver() {
            ServiceLink opened = link.getValue();
            return link.hasThrowable() || (opened != null && opened.isOver());
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.account;

import im.parley.ImException;
import im.parley.oscar.MailAlerts;
import im.parley.oscar.internal.feature.FeatureSetup;
import im.parley.oscar.internal.feature.SessionFeature;
import im.parley.oscar.internal.feature.SessionParts;
import im.parley.oscar.internal.link.Remembered;
import im.parley.oscar.internal.link.ServiceLinks;
import im.parley.oscar.internal.link.SnacLink;
import im.parley.oscar.internal.link.SnacRouter;
import im.parley.oscar.snac.alert.AlertActivate;
import im.parley.oscar.snac.alert.AlertSnac;
import im.parley.oscar.snac.alert.AlertSubscribe;
import im.parley.oscar.snac.alert.MailNotice;
import im.parley.oscar.wire.Snac;
import im.parley.spi.SessionContext;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.disposables.Disposable;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Food group 18: on the first connection where the server has it there, else on one of its own. Used by any thread.
 */
public final class MailWatching implements SessionFeature, MailAlerts {
    private final SnacLink link;
    private final ServiceLinks services;
    private final SessionContext context;
    private final Remembered remembered;
    private volatile boolean atHand;

    /** Notices were asked for. */
    private record Wanted() {}

    public MailWatching(FeatureSetup setup) {
        this.link = setup.link();
        this.services = setup.services();
        this.context = setup.context();
        this.remembered = setup.account().remembered();
    }

    @Override
    public void families(Set<Integer> families) {
        atHand = families.contains(AlertSnac.FAMILY);
    }

    @Override
    public void route(SnacRouter router) {
        router.on(MailNotice.class, this::noticed);
        services.router(AlertSnac.FAMILY).on(MailNotice.class, this::noticed);
    }

    @Override
    public void offer(SessionParts parts) {
        parts.add(MailAlerts.class, this);
    }

    /** Asks again in each session, here or on the connection that is opened for it. */
    @Override
    public List<Snac> introduction() {
        if (remembered.get(Wanted.class).isEmpty()) {
            return List.of();
        }
        if (!atHand) {
            Disposable unused = subscribe().subscribe(() -> {}, this::failed);
        }
        return List.of(AlertSubscribe.toMail(), AlertActivate.usual());
    }

    @Override
    public Completable subscribe() {
        return Completable.defer(() -> atHand
                        ? subscribe(link)
                        : services.shared(AlertSnac.FAMILY).flatMapCompletable(service -> subscribe(service.link())))
                .doOnComplete(() -> remembered.put(Wanted.class, new Wanted()));
    }

    private static Completable subscribe(SnacLink alerts) {
        return alerts.send(AlertSubscribe.toMail()).andThen(alerts.send(AlertActivate.usual()));
    }

    private void failed(Throwable cause) {
        if (cause instanceof ImException known) {
            context.problem(known, Optional.empty());
        }
    }

    private void noticed(MailNotice notice) {
        context.emit(new MailChange(
                notice.count(),
                notice.hasUnread(),
                notice.domain(),
                notice.title(),
                notice.url(),
                context.clock().instant()));
    }
}

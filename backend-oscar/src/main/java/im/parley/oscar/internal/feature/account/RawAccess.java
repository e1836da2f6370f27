// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.account;

import im.parley.oscar.OscarProtocol;
import im.parley.oscar.internal.feature.FeatureSetup;
import im.parley.oscar.internal.feature.SessionFeature;
import im.parley.oscar.internal.feature.SessionParts;
import im.parley.oscar.internal.link.SnacLink;
import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacFrame;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Single;

/** Any SNAC that the user wishes to send. */
public final class RawAccess implements SessionFeature {
    private static final int SERVICE = 0x0001;
    private static final int MOST_ANSWERS = 4096;

    private final SnacLink link;

    public RawAccess(FeatureSetup setup) {
        this.link = setup.link();
    }

    @Override
    public void offer(SessionParts parts) {
        parts.add(OscarProtocol.class, SERVICE, RawAccess.class, this);
    }

    public Completable send(Snac snac) {
        return link.send(snac);
    }

    public <A extends Snac> Single<A> request(Snac snac, Class<A> answer) {
        return link.request(snac, answer);
    }

    public Flowable<SnacFrame> requestAll(Snac snac) {
        return link.requestAll(snac, Snac.class).take(MOST_ANSWERS);
    }
}

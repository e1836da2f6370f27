// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.account;

import im.parley.oscar.Invitations;
import im.parley.oscar.internal.feature.FeatureSetup;
import im.parley.oscar.internal.feature.SessionFeature;
import im.parley.oscar.internal.feature.SessionParts;
import im.parley.oscar.internal.link.SnacLink;
import im.parley.oscar.snac.invite.InviteFriend;
import im.parley.oscar.snac.invite.InviteSnac;
import im.parley.oscar.snac.service.SelfInfo;
import im.parley.oscar.snac.service.SelfInfoQuery;
import io.reactivex.rxjava3.core.Completable;

/** Food group 06. Not all servers send its acknowledgement, so it is not waited for. Used by any thread. */
public final class FriendInvitations implements SessionFeature, Invitations {
    private final SnacLink link;

    public FriendInvitations(FeatureSetup setup) {
        this.link = setup.link();
    }

    @Override
    public void offer(SessionParts parts) {
        parts.add(Invitations.class, InviteSnac.FAMILY, this);
    }

    @Override
    public Completable invite(String email, String text) {
        return link.confirm(InviteFriend.of(email, text), new SelfInfoQuery(), SelfInfo.class);
    }
}

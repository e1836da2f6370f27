// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import im.parley.oscar.snac.auth.Challenge;
import im.parley.oscar.snac.auth.LoginReply;
import im.parley.oscar.snac.buddy.BuddyRights;
import im.parley.oscar.snac.feedbag.FeedbagNotModified;
import im.parley.oscar.snac.feedbag.FeedbagReply;
import im.parley.oscar.snac.feedbag.FeedbagRights;
import im.parley.oscar.snac.icbm.IcbmParameters;
import im.parley.oscar.snac.locate.LocateRights;
import im.parley.oscar.snac.privacy.PrivacyRights;
import im.parley.oscar.snac.service.HostOnline;
import im.parley.oscar.snac.service.HostVersions;
import im.parley.oscar.snac.service.RateReply;
import im.parley.oscar.snac.service.SelfInfo;
import im.parley.oscar.wire.Snac;
import im.parley.testkit.fault.SignOnStep;
import java.util.Map;
import java.util.Optional;

/** Tells at which step of a sign-on a SNAC is sent. */
final class SignOnSteps {
    private static final Map<Class<? extends Snac>, SignOnStep> STEPS = Map.ofEntries(
            Map.entry(Challenge.class, SignOnStep.CHALLENGE),
            Map.entry(LoginReply.class, SignOnStep.LOGIN),
            Map.entry(HostOnline.class, SignOnStep.SERVICES),
            Map.entry(HostVersions.class, SignOnStep.VERSIONS),
            Map.entry(RateReply.class, SignOnStep.RATES),
            Map.entry(SelfInfo.class, SignOnStep.RIGHTS),
            Map.entry(LocateRights.class, SignOnStep.RIGHTS),
            Map.entry(BuddyRights.class, SignOnStep.RIGHTS),
            Map.entry(IcbmParameters.class, SignOnStep.RIGHTS),
            Map.entry(PrivacyRights.class, SignOnStep.RIGHTS),
            Map.entry(FeedbagRights.class, SignOnStep.RIGHTS),
            Map.entry(FeedbagReply.class, SignOnStep.LIST),
            Map.entry(FeedbagNotModified.class, SignOnStep.LIST));

    private SignOnSteps() {}

    static Optional<SignOnStep> of(Snac snac) {
        return Optional.ofNullable(STEPS.get(snac.getClass()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature.account;

import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.UnsupportedFeatureException;
import im.parley.extension.AccountSettings;
import im.parley.toc.Toc;
import im.parley.toc.internal.feature.FeatureSetup;
import im.parley.toc.internal.feature.Question;
import im.parley.toc.internal.feature.SessionFeature;
import im.parley.toc.internal.feature.SessionParts;
import im.parley.toc.wire.TocErrorCode;
import im.parley.toc.wire.WireText;
import im.parley.toc.wire.command.TocChangePasswd;
import im.parley.toc.wire.command.TocFormatNickname;
import im.parley.toc.wire.reply.AdminNickStatus;
import im.parley.toc.wire.reply.AdminPasswdStatus;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Maybe;
import java.util.List;

/** Our account on the server: how its name is written, and its password, which crosses the wire in clear. */
public final class AccountChanges implements SessionFeature, AccountSettings {
    private final FeatureSetup setup;

    public AccountChanges(FeatureSetup setup) {
        this.setup = setup;
    }

    @Override
    public void offer(SessionParts parts) {
        parts.add(AccountSettings.class, this);
    }

    @Override
    public Completable formatName(String name) {
        String about = "the format of our name";
        return setup.questions()
                .ask(Question.of(new TocFormatNickname(WireText.of(name)), about, AdminNickStatus.class)
                        .refusedBy(TocErrorCode.INVALID_INPUT))
                .doOnSuccess(status -> require(status.isSuccess(), status.code(), about, status.arguments()))
                .ignoreElement();
    }

    @Override
    public Completable changePassword(String old, String fresh) {
        String about = "our password";
        return setup.questions()
                .ask(Question.of(
                                new TocChangePasswd(WireText.of(old), WireText.of(fresh)),
                                about,
                                AdminPasswdStatus.class)
                        .refusedBy(TocErrorCode.INVALID_INPUT, TocErrorCode.BAD_CREDENTIALS))
                .doOnSuccess(status -> require(status.isSuccess(), status.code(), about, status.arguments()))
                .ignoreElement();
    }

    /** No document tells what the other numbers mean. */
    private static void require(boolean success, int code, String about, List<WireText> arguments) {
        if (!success) {
            String words = arguments.isEmpty() ? "" : ": " + arguments.get(0).text();
            throw new RequestException(
                    Reason.NOT_PERMITTED, code, "the server did not change " + about + " (" + code + ")" + words);
        }
    }

    @Override
    public Maybe<String> email() {
        return Maybe.error(unsupported("asking for the e-mail address"));
    }

    @Override
    public Completable changeEmail(String address) {
        return Completable.error(unsupported("changing the e-mail address"));
    }

    @Override
    public Completable confirm() {
        return Completable.error(unsupported("confirming the account"));
    }

    private static UnsupportedFeatureException unsupported(String feature) {
        return new UnsupportedFeatureException(Toc.PROTOCOL, feature);
    }
}

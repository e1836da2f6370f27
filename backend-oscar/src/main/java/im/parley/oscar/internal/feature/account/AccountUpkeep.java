// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import im.parley.RequestException;
import im.parley.extension.AccountSettings;
import im.parley.oscar.AccountRegistration;
import im.parley.oscar.internal.feature.FeatureSetup;
import im.parley.oscar.internal.feature.SessionFeature;
import im.parley.oscar.internal.feature.SessionParts;
import im.parley.oscar.internal.feature.SignOnNotes;
import im.parley.oscar.internal.link.ServiceLinks;
import im.parley.oscar.snac.admin.AccountFacts;
import im.parley.oscar.snac.admin.AccountInfo;
import im.parley.oscar.snac.admin.AccountInfoQuery;
import im.parley.oscar.snac.admin.AdminSnac;
import im.parley.oscar.snac.admin.ChangeAccount;
import im.parley.oscar.snac.admin.ChangeAccountReply;
import im.parley.oscar.snac.admin.ConfirmAccount;
import im.parley.oscar.snac.admin.ConfirmAccountReply;
import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.Urls;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import java.net.URI;
import java.net.URLEncoder;
import java.util.Optional;

/** Food group 07, over a connection of its own that is opened when somebody wants it. Safe for use by several threads. */
public final class AccountUpkeep implements SessionFeature, AccountSettings, AccountRegistration {
    private final ServiceLinks services;
    private final String self;
    private volatile Optional<URI> passwordPage = Optional.empty();

    public AccountUpkeep(FeatureSetup setup) {
        this.services = setup.services();
        this.self = setup.account().config().self().display();
    }

    @Override
    public void offer(SessionParts parts) {
        parts.add(AccountSettings.class, this).add(AccountRegistration.class, this);
    }

    @Override
    public void admitted(SignOnNotes notes) {
        String name = URLEncoder.encode(self, UTF_8).replace("+", "%20");
        passwordPage = Urls.parse(notes.passwordPage().map(page -> page.replace("%s", name)));
    }

    @Override
    public Maybe<URI> passwordPage() {
        return Maybe.fromOptional(passwordPage);
    }

    @Override
    public Completable formatName(String name) {
        return change(ChangeAccount.name(name));
    }

    @Override
    public Completable changePassword(String old, String fresh) {
        return change(ChangeAccount.password(fresh, old));
    }

    @Override
    public Maybe<String> email() {
        return ask(AccountInfoQuery.email()).mapOptional(AccountFacts::email).filter(address -> !address.isEmpty());
    }

    @Override
    public Completable changeEmail(String address) {
        return change(ChangeAccount.email(address));
    }

    @Override
    public Completable confirm() {
        return request(new ConfirmAccount(), ConfirmAccountReply.class)
                .flatMapCompletable(
                        reply -> reply.failure().map(Completable::error).orElseGet(Completable::complete));
    }

    @Override
    public Maybe<String> formattedName() {
        return ask(AccountInfoQuery.name()).mapOptional(AccountFacts::name);
    }

    @Override
    public Maybe<Disclosure> disclosure() {
        return ask(AccountInfoQuery.registration()).mapOptional(facts -> Disclosure.of(facts.registration()));
    }

    @Override
    public Completable setDisclosure(Disclosure disclosure) {
        return change(ChangeAccount.registration(disclosure.number()));
    }

    private Single<AccountInfo> ask(AccountInfoQuery query) {
        return request(query, AccountInfo.class).flatMap(AccountUpkeep::unlessRefused);
    }

    private Completable change(ChangeAccount change) {
        return request(change, ChangeAccountReply.class)
                .flatMap(AccountUpkeep::unlessRefused)
                .ignoreElement();
    }

    private <A extends Snac> Single<A> request(Snac snac, Class<A> answer) {
        return services.request(AdminSnac.FAMILY, snac, answer);
    }

    private static <F extends AccountFacts> Single<F> unlessRefused(F facts) {
        Optional<RequestException> refusal = facts.failure();
        return refusal.isPresent() ? Single.error(refusal.get()) : Single.just(facts);
    }
}

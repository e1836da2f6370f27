// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.list;

import im.parley.Credentials;
import im.parley.Live;
import im.parley.RequestException;
import im.parley.SignOnException;
import im.parley.UserId;
import im.parley.oscar.OscarLinkedAccounts;
import im.parley.oscar.internal.feature.FeatureSetup;
import im.parley.oscar.internal.feature.SessionFeature;
import im.parley.oscar.internal.feature.SessionParts;
import im.parley.oscar.internal.feature.SignOnNotes;
import im.parley.oscar.internal.link.LinkedPass;
import im.parley.oscar.internal.link.ServiceLinks;
import im.parley.oscar.snac.feedbag.FeedbagItem;
import im.parley.oscar.snac.service.ServiceRequest;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Single;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Accounts that are linked with ours: items of the list, and words of the authorizer. Safe for use by several threads. */
public final class LinkedAccounts implements SessionFeature, OscarLinkedAccounts {
    private final BuddyListSync list;
    private final ServiceLinks services;
    private final Function<String, UserId> user;
    private final Live<List<UserId>> names;
    private volatile List<String> told = List.of();

    public LinkedAccounts(FeatureSetup setup, BuddyListSync list) {
        this.list = list;
        this.services = setup.services();
        this.user = setup::user;
        this.names = list.view(this::namesIn);
    }

    @Override
    public void offer(SessionParts parts) {
        parts.add(OscarLinkedAccounts.class, this);
    }

    @Override
    public void admitted(SignOnNotes notes) {
        told = notes.linkedNames();
    }

    private List<UserId> namesIn(FeedbagBook book) {
        Map<String, UserId> all = new LinkedHashMap<>();
        for (FeedbagItem item : book.ofType(FeedbagItem.LINKED_ACCOUNT)) {
            UserId name = user.apply(item.name());
            all.putIfAbsent(name.normalized(), name);
        }
        for (String word : told) {
            UserId name = user.apply(word);
            all.putIfAbsent(name.normalized(), name);
        }
        return List.copyOf(all.values());
    }

    @Override
    public Live<List<UserId>> names() {
        return names;
    }

    @Override
    public Credentials credentials(UserId name) {
        return () -> services.where(ServiceRequest.ofLinked(name.normalized()))
                .map(where -> LinkedPass.write(where.tlvs()))
                .onErrorResumeNext(error -> Single.error(asSignOn(error)));
    }

    /** Returns a refusal as one of a sign-on, which trying again does not mend. */
    private static Throwable asSignOn(Throwable error) {
        return error instanceof RequestException refused && refused.reason() != RequestException.Reason.TIMED_OUT
                ? new SignOnException(
                        SignOnException.Reason.BAD_CREDENTIALS, refused.code(), "the server has not linked the two")
                : error;
    }

    @Override
    public Completable unlink(UserId name) {
        return list.edit(book -> {
            List<FeedbagItem> items = book.ofType(FeedbagItem.LINKED_ACCOUNT, name);
            FeedbagPlan.requireFound(!items.isEmpty(), "linked account", name.display());
            FeedbagDraft draft = new FeedbagDraft(book);
            items.forEach(draft::delete);
            told = told.stream().filter(word -> !user.apply(word).equals(name)).toList();
            return draft.plan();
        });
    }
}

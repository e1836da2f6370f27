// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import im.parley.Buddies;
import im.parley.BuddyList;
import im.parley.ImEvent.PresenceChange;
import im.parley.Live;
import im.parley.Presence;
import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.UserId;
import im.parley.spi.Session;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import java.util.Optional;
import java.util.function.Function;

/** The buddy list as users see and edit it. An edit that the list as we know it rules out is not asked of the server. */
final class DefaultBuddies implements Buddies {
    private final Settings settings;
    private final BuddyBook book;
    private final SessionCalls calls;

    DefaultBuddies(Settings settings, BuddyBook book, SessionCalls calls) {
        this.settings = settings;
        this.book = book;
        this.calls = calls;
    }

    @Override
    public Live<BuddyList> list() {
        return book.list();
    }

    @Override
    public Live<Presence> presence(UserId user) {
        return book.presence(settings.ours(user));
    }

    @Override
    public Flowable<PresenceChange> changes() {
        return book.changes();
    }

    @Override
    public Completable add(UserId user, String group) {
        settings.ours(user);
        return edit(
                list -> refuse(list.has(user, group), Reason.ALREADY_EXISTS, user + " is already in " + group),
                session -> session.addBuddy(user, group));
    }

    @Override
    public Completable remove(UserId user) {
        settings.ours(user);
        return edit(list -> refuseStranger(list, user), session -> session.removeBuddy(user, Optional.empty()));
    }

    @Override
    public Completable remove(UserId user, String group) {
        settings.ours(user);
        return edit(
                list -> refuse(!list.has(user, group), Reason.NOT_FOUND, user + " is not in " + group),
                session -> session.removeBuddy(user, Optional.of(group)));
    }

    @Override
    public Completable move(UserId user, String group) {
        settings.ours(user);
        return edit(list -> refuseStranger(list, user), session -> session.moveBuddy(user, group));
    }

    @Override
    public Completable rename(UserId user, String alias) {
        settings.ours(user);
        return edit(list -> refuseStranger(list, user), session -> session.renameBuddy(user, alias));
    }

    @Override
    public Completable addGroup(String name) {
        return edit(list -> refuseTaken(list, name), session -> session.addGroup(name));
    }

    @Override
    public Completable removeGroup(String name) {
        return edit(list -> refuseMissing(list, name), session -> session.removeGroup(name));
    }

    @Override
    public Completable renameGroup(String from, String to) {
        return edit(
                list -> refuseMissing(list, from).or(() -> from.equals(to) ? Optional.empty() : refuseTaken(list, to)),
                session -> session.renameGroup(from, to));
    }

    private Completable edit(
            Function<ToldList, Optional<RequestException>> refusal, Function<Session, Completable> action) {
        return calls.call(session -> {
            Optional<RequestException> no = refusal.apply(book.told());
            return no.isPresent() ? Completable.error(no.get()) : action.apply(session);
        });
    }

    private static Optional<RequestException> refuseStranger(ToldList list, UserId user) {
        return refuse(!list.has(user), Reason.NOT_FOUND, user + " is not in the list");
    }

    private static Optional<RequestException> refuseMissing(ToldList list, String group) {
        return refuse(!list.hasGroup(group), Reason.NOT_FOUND, "there is no group " + group);
    }

    private static Optional<RequestException> refuseTaken(ToldList list, String group) {
        return refuse(list.hasGroup(group), Reason.ALREADY_EXISTS, "there is already a group " + group);
    }

    private static Optional<RequestException> refuse(boolean wrong, Reason reason, String message) {
        return wrong ? Optional.of(new RequestException(reason, 0, message)) : Optional.empty();
    }
}

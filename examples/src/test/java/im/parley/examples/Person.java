// SPDX-License-Identifier: Apache-2.0
package im.parley.examples;

import im.parley.Account;
import im.parley.IncomingMessage;
import im.parley.Presence;
import im.parley.testkit.ImServer;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Somebody that the program under test talks with. */
public final class Person implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 20;

    private final Account account;
    private final BlockingQueue<IncomingMessage> heard = new LinkedBlockingQueue<>();

    private Person(Account account) {
        this.account = account;
        account.messages().subscribe(heard::add);
    }

    public static Person online(ImServer server, String protocol, String name) {
        Person person = new Person(server.account(protocol, name).build());
        awaitOnline(person.account);
        return person;
    }

    public Account account() {
        return account;
    }

    public void say(String to, String text) {
        account.conversation(to)
                .send(text)
                .ignoreElement()
                .timeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .blockingAwait();
    }

    public void appear(Presence presence) {
        account.setPresence(presence)
                .timeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .blockingAwait();
    }

    /** Waits for the next message. */
    public IncomingMessage hear() throws InterruptedException {
        IncomingMessage next = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError(account.self() + " heard nothing");
        }
        return next;
    }

    /** Signs on, or joins in where something does so already. */
    public static void awaitOnline(Account account) {
        account.connect().timeout(PATIENCE_SECONDS, TimeUnit.SECONDS).blockingAwait();
    }

    @Override
    public void close() {
        account.close();
    }
}

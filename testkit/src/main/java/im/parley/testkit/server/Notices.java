// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import java.util.function.Consumer;

/** What whoever runs the server has its users see. Who is not there, or speaks a protocol without such things, is not told. */
public final class Notices {
    private final WorldLock lock;
    private final Users users;

    Notices(WorldLock lock, Users users) {
        this.lock = lock;
        this.users = users;
    }

    /** Has a window shown. */
    public void popUp(ScreenName user, String html, String url) {
        tell(user, new WorldEvent.PopUp(html, url));
    }

    /** Tells of mail those sessions that want to hear of it. */
    public void mail(ScreenName user, int unread, String domain, String url) {
        tell(user, new WorldEvent.MailCame(unread, domain, url));
    }

    private void tell(ScreenName name, WorldEvent event) {
        Consumer<User> telling = user -> user.present().forEach(session -> lock.post(session, event));
        lock.run(() -> users.find(name).ifPresent(telling));
    }
}

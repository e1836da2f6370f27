// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import im.parley.oscar.snac.service.Migration;
import im.parley.oscar.snac.service.Pause;
import im.parley.oscar.snac.service.Resume;
import im.parley.oscar.wire.TlvBlock;
import im.parley.testkit.fault.OscarMischief;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import okio.ByteString;

/** The sessions that stand, as somebody sees them who directs traffic. */
final class OscarTraffic implements OscarMischief {
    private final OscarService service;
    private final Set<OscarSession> sessions = ConcurrentHashMap.newKeySet();

    OscarTraffic(OscarService service) {
        this.service = service;
    }

    void add(OscarSession session) {
        sessions.add(session);
    }

    void remove(OscarSession session) {
        sessions.remove(session);
    }

    @Override
    public void tell(ByteString payload) {
        sessions.forEach(session -> session.tell(payload));
    }

    @Override
    public void pause() {
        sessions.forEach(session -> session.pause(new Pause(List.of())));
    }

    @Override
    public void resume() {
        sessions.forEach(session -> session.resume(new Resume(List.of())));
    }

    @Override
    public void migrate() {
        sessions.forEach(session -> session.push(new Migration(
                List.of(),
                service.redirect(TlvBlock.builder(), new Pass.Move(session)).build())));
    }
}

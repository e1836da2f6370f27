// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import im.parley.oscar.snac.auth.FlapSignOff;
import im.parley.oscar.snac.service.RateChange;
import im.parley.oscar.wire.SnacAddress;
import im.parley.oscar.wire.SnacHeader;
import im.parley.testkit.server.RateState;
import im.parley.testkit.server.RateState.Verdict;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Holds one session to its rates, and tells the client where it stands when that changes and it wants to know. */
final class Pace {
    private final OscarService service;
    private final OscarSession session;
    private final Set<Integer> subscribed = ConcurrentHashMap.newKeySet();
    private final Map<Integer, Verdict> told = new ConcurrentHashMap<>();

    Pace(OscarService service, OscarSession session) {
        this.service = service;
        this.session = session;
    }

    void subscribe(Collection<Integer> classes) {
        subscribed.addAll(classes);
    }

    void unsubscribe(Collection<Integer> classes) {
        subscribed.removeAll(classes);
    }

    /** Counts a request; false when it is to be dropped. */
    boolean admits(OscarConnection connection, SnacHeader header) {
        int rateClass = service.rates().classOf(new SnacAddress(header.family(), header.subtype()));
        RateState state = service.world().rates().count(session.user(), rateClass);
        Verdict verdict = state.verdict();
        if (verdict == Verdict.DISCONNECT) {
            connection.signOff(FlapSignOff.PLAIN);
            return false;
        }
        tell(state, verdict);
        return verdict != Verdict.LIMITED;
    }

    private void tell(RateState state, Verdict verdict) {
        int id = state.rate().id();
        Verdict before = told.getOrDefault(id, Verdict.CLEAR);
        if (verdict == before || !subscribed.contains(id)) {
            return;
        }
        told.put(id, verdict);
        int code = switch (verdict) {
            case ALERT -> RateChange.WARNING;
            case LIMITED -> RateChange.LIMITED;
            default -> RateChange.CLEARED;
        };
        session.push(new RateChange(code, RateTable.onTheWire(state)));
        if (verdict == Verdict.LIMITED) {
            service.settings()
                    .timer()
                    .scheduleDirect(() -> recover(state), state.millisToClear(), TimeUnit.MILLISECONDS);
        }
    }

    /** Tells a silent client when it may speak again. */
    private void recover(RateState limited) {
        boolean silentSince = service.world().rates().of(session.user()).stream()
                .anyMatch(now ->
                        now.rate().id() == limited.rate().id() && now.last().equals(limited.last()));
        if (silentSince && told.replace(limited.rate().id(), Verdict.LIMITED, Verdict.CLEAR)) {
            session.push(new RateChange(RateChange.CLEARED, RateTable.onTheWire(limited.cleared())));
        }
    }
}

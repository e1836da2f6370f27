// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.people;

import im.parley.UserId;
import im.parley.oscar.wire.Tlv;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.UserInfo;
import im.parley.oscar.wire.WireReader;
import im.parley.oscar.wire.WireWriter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import okio.ByteString;

/**
 * What was last told of each of the people we watch, in few bytes: what users have in common is kept once, what moves by
 * itself not at all. Lives as long as the account, so that a new session tells differences only. Written by the reader of
 * the session, read by any thread.
 */
final class KnownPeople {
    private static final int CAPABILITIES = 0x000D;
    private static final int[] MOVING = {0x000F, 0x0010};

    private static final int MOST_SHARED = 1024;
    private static final Map<ByteString, ByteString> SHARED = new ConcurrentHashMap<>();

    private final Map<UserId, Kept> people = new ConcurrentHashMap<>(1);
    private volatile int session;
    private volatile boolean silent = true;

    /** What was told, without the capabilities, and those. */
    private record Kept(int session, UserInfo info, ByteString capabilities) {
        boolean saysTheSameAs(Kept other) {
            return info.equals(other.info) && capabilities.equals(other.capabilities);
        }

        UserInfo whole() {
            return capabilities.size() == 0
                    ? info
                    : new UserInfo(
                            info.screenName(),
                            info.warningLevel(),
                            info.tlvs().with(new Tlv(CAPABILITIES, capabilities)));
        }
    }

    /** A new session has everything to tell anew. */
    void sessionBegins() {
        silent = true;
    }

    /** Keeps what was told. Empty when it is what was known before. */
    Optional<Change> tell(UserId who, UserInfo told) {
        if (silent) {
            // Who was not told in the session before is forgotten; sessions that told nothing do not count.
            people.values().removeIf(kept -> kept.session() != session);
            int next = session + 1;
            session = next;
            silent = false;
        }
        Kept now = keep(told);
        Kept before = people.put(who, now);
        return before != null && before.saysTheSameAs(now)
                ? Optional.empty()
                : Optional.of(new Change(Optional.ofNullable(before).map(Kept::whole), now.whole()));
    }

    /** What differs; {@code before} is empty for somebody new. */
    record Change(Optional<UserInfo> before, UserInfo now) {}

    void forget(UserId who) {
        people.remove(who);
    }

    /** Returns what this session was told. */
    Optional<UserInfo> find(UserId who) {
        return Optional.ofNullable(people.get(who))
                .filter(kept -> !silent && kept.session() == session)
                .map(Kept::whole);
    }

    private Kept keep(UserInfo told) {
        ByteString capabilities = told.tlvs().bytes(CAPABILITIES).orElse(ByteString.EMPTY);
        TlvBlock rest = told.tlvs().without(CAPABILITIES);
        for (int type : MOVING) {
            rest = rest.without(type);
        }
        byte[] exact = new WireWriter(rest.byteSize()).tlvs(rest).toByteArray();
        UserInfo info = new UserInfo(told.screenName(), told.warningLevel(), new WireReader(exact).tlvs());
        return new Kept(session, info, shared(capabilities));
    }

    /** Most users have one of few programs. */
    private static ByteString shared(ByteString capabilities) {
        ByteString known = SHARED.get(capabilities);
        if (known != null) {
            return known;
        }
        if (SHARED.size() < MOST_SHARED) {
            SHARED.put(capabilities, capabilities);
        }
        return capabilities;
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import im.parley.oscar.snac.Snacs;
import im.parley.oscar.snac.auth.FlapSignOn;
import im.parley.oscar.snac.service.ClientOnline;
import im.parley.oscar.snac.service.ClientVersions;
import im.parley.oscar.snac.service.HostOnline;
import im.parley.oscar.snac.service.HostVersions;
import im.parley.oscar.snac.service.RateQuery;
import im.parley.oscar.snac.service.RateSubscribe;
import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacFrame;
import im.parley.oscar.wire.WireWriter;
import im.parley.spi.flap.FlapFrame;
import im.parley.testing.ScriptedPeer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A scripted peer that speaks SNAC. */
final class ScriptedServer {
    static final long UNASKED = 0x8000_0001L;

    final ScriptedPeer peer;
    private final String name;
    private final List<Snac> skipped = new ArrayList<>();
    private long lastRequest;

    ScriptedServer(String name) {
        this.name = name;
        peer = new ScriptedPeer(name);
    }

    String name() {
        return name;
    }

    /** Greets, and returns how the client answers. */
    FlapSignOn greet() {
        peer.sendFrame(FlapFrame.SIGN_ON, FlapSignOn.hello().toByteArray());
        return FlapSignOn.read(peer.expectFrame(FlapFrame.SIGN_ON).payload());
    }

    /** Plays a service up to the client's last word. */
    void bringUp(int family) {
        greet();
        push(new HostOnline(List.of(family, 0x01))).expect(ClientVersions.class);
        answer(new HostVersions(List.of())).expect(RateQuery.class);
        answer(Talk.rates()).expect(RateSubscribe.class);
        expect(ClientOnline.class);
    }

    /** Waits for a SNAC of this type, skipping none. */
    <T extends Snac> T expect(Class<T> type) {
        SnacFrame frame = Snacs.REGISTRY.decode(peer.expectFrame(FlapFrame.DATA).payload());
        lastRequest = frame.header().requestId();
        if (!type.isInstance(frame.body())) {
            throw new AssertionError("expected " + type.getSimpleName() + ", got " + frame.body());
        }
        return type.cast(frame.body());
    }

    /** Skips SNACs until one of this type. */
    <T extends Snac> T await(Class<T> type) {
        return type.cast(awaitAny(Set.of(type)));
    }

    /** Skips SNACs until one of these types. */
    Snac awaitAny(Set<Class<? extends Snac>> types) {
        while (true) {
            SnacFrame frame =
                    Snacs.REGISTRY.decode(peer.expectFrame(FlapFrame.DATA).payload());
            lastRequest = frame.header().requestId();
            if (types.stream().anyMatch(type -> type.isInstance(frame.body()))) {
                return frame.body();
            }
            skipped.add(frame.body());
        }
    }

    /** Returns what {@link #await} passed over. */
    List<Snac> skipped() {
        return List.copyOf(skipped);
    }

    long lastRequest() {
        return lastRequest;
    }

    /** Answers the SNAC that was expected last. */
    ScriptedServer answer(Snac snac) {
        return send(snac, 0, lastRequest);
    }

    ScriptedServer push(Snac snac) {
        return send(snac, 0, UNASKED);
    }

    /** Sends the bytes of a data frame, the request id of what was expected last put in. */
    ScriptedServer answerBytes(byte[] payload) {
        byte[] answer = payload.clone();
        for (int i = 0; i < 4; i++) {
            answer[6 + i] = (byte) (lastRequest >> (24 - 8 * i));
        }
        peer.sendFrame(FlapFrame.DATA, answer);
        return this;
    }

    ScriptedServer send(Snac snac, int flags, long id) {
        WireWriter out = new WireWriter();
        SnacFrame.of(snac, flags, id).write(out);
        peer.sendFrame(FlapFrame.DATA, out.toByteArray());
        return this;
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.e2e;

import im.parley.WireTap;
import im.parley.oscar.snac.Snacs;
import im.parley.oscar.snac.auth.FlapSignOff;
import im.parley.oscar.snac.auth.FlapSignOn;
import im.parley.oscar.snac.auth.LoginReply;
import im.parley.oscar.snac.auth.LoginRequest;
import im.parley.oscar.wire.Snac;
import im.parley.spi.flap.FlapFrame;
import im.parley.toc.wire.Roast;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import okio.ByteString;

/** Sees what must never be shown: it finds the secrets in the frames as they went over the wire. */
final class Secrets implements WireTap {
    private static final int HEADER = 6;

    private final boolean toc;
    private final Set<ByteString> found = ConcurrentHashMap.newKeySet();

    Secrets(Way way, String password) {
        toc = way.isToc();
        found.add(ByteString.encodeUtf8(password));
        if (toc) {
            found.add(ByteString.encodeUtf8(Roast.roast(password.getBytes(StandardCharsets.UTF_8))));
        }
    }

    @Override
    public boolean unredacted() {
        return true;
    }

    /** Returns the passwords in each of their forms, and the cookies. */
    Set<ByteString> found() {
        return Set.copyOf(found);
    }

    @Override
    public void frame(Frame frame) {
        if (toc) {
            return;
        }
        byte[] payload = frame.bytes().substring(HEADER).toByteArray();
        switch (frame.bytes().getByte(1)) {
            case FlapFrame.SIGN_ON -> {
                FlapSignOn hello = FlapSignOn.read(payload);
                note(hello.roastedPassword());
                note(hello.cookie());
            }
            case FlapFrame.DATA -> note(Snacs.REGISTRY.decode(payload).body());
            case FlapFrame.SIGN_OFF -> note(FlapSignOff.read(payload).tlvs().bytes(0x0006));
            default -> {}
        }
    }

    private void note(Snac snac) {
        if (snac instanceof LoginRequest request) {
            note(request.hash());
        } else if (snac instanceof LoginReply reply) {
            note(reply.tlvs().bytes(0x0006));
        }
    }

    private void note(Optional<ByteString> secret) {
        secret.ifPresent(found::add);
    }
}

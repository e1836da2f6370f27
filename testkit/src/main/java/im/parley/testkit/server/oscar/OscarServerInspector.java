// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import im.parley.WireException;
import im.parley.WireTap.Direction;
import im.parley.oscar.snac.Snacs;
import im.parley.oscar.snac.auth.FlapSignOff;
import im.parley.oscar.snac.auth.FlapSignOn;
import im.parley.oscar.wire.SnacAddress;
import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.SnacHeader;
import im.parley.oscar.wire.WireReader;
import im.parley.spi.flap.FlapFrame;
import im.parley.spi.flap.FlapInspector;

/** What an OSCAR server knows of its frames. */
public final class OscarServerInspector implements FlapInspector {
    /** It holds nothing, so one does for all connections. */
    public OscarServerInspector() {}

    @Override
    public String summary(Direction direction, FlapFrame frame) {
        int size = frame.payload().length;
        return switch (frame.channel()) {
            case FlapFrame.SIGN_ON -> "sign-on, " + size + " bytes";
            case FlapFrame.DATA -> snac(frame.payload()) + ", " + size + " bytes";
            case FlapFrame.SIGN_OFF -> "sign-off, " + size + " bytes";
            case FlapFrame.KEEP_ALIVE -> "keep-alive";
            default -> frame.toString();
        };
    }

    private static String snac(byte[] payload) {
        try {
            SnacHeader header = SnacHeader.read(new WireReader(payload));
            String name = Snacs.REGISTRY
                    .find(header.family(), header.subtype())
                    .map(SnacCodec::type)
                    .map(Class::getSimpleName)
                    .orElse(header.subtype() == 1 ? "SnacError" : "UnknownSnac");
            return name + new SnacAddress(header.family(), header.subtype()) + " #"
                    + Long.toHexString(header.requestId());
        } catch (WireException damaged) {
            return "no SNAC";
        }
    }

    @Override
    public void redact(Direction direction, int channel, byte[] payload) {
        switch (channel) {
            case FlapFrame.SIGN_ON -> FlapSignOn.SECRETS.zero(payload, 0, payload.length);
            case FlapFrame.SIGN_OFF -> FlapSignOff.SECRETS.zero(payload, 0, payload.length);
            case FlapFrame.DATA -> Snacs.REGISTRY.redact(payload);
            default -> {}
        }
    }
}

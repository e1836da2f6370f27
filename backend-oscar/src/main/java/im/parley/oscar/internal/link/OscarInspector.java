// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.link;

import im.parley.WireException;
import im.parley.WireTap.Direction;
import im.parley.oscar.snac.Snacs;
import im.parley.oscar.snac.auth.FlapSignOff;
import im.parley.oscar.snac.auth.FlapSignOn;
import im.parley.oscar.wire.SnacAddress;
import im.parley.oscar.wire.SnacHeader;
import im.parley.oscar.wire.WireReader;
import im.parley.spi.flap.FlapFrame;
import im.parley.spi.flap.FlapInspector;

/** What OSCAR knows of its frames. Stateless. */
public final class OscarInspector implements FlapInspector {
    @Override
    public String summary(Direction direction, FlapFrame frame) {
        return switch (frame.channel()) {
            case FlapFrame.SIGN_ON -> "sign-on, " + frame.payload().length + " bytes";
            case FlapFrame.DATA -> snac(frame.payload());
            case FlapFrame.SIGN_OFF -> "sign-off, " + frame.payload().length + " bytes";
            case FlapFrame.KEEP_ALIVE -> "keep-alive";
            default -> frame.toString();
        };
    }

    private static String snac(byte[] payload) {
        try {
            SnacHeader header = SnacHeader.read(new WireReader(payload));
            String name = Snacs.REGISTRY
                    .find(header.family(), header.subtype())
                    .map(codec -> codec.type().getSimpleName())
                    .orElse(header.subtype() == 1 ? "SnacError" : "UnknownSnac");
            return name + new SnacAddress(header.family(), header.subtype()) + " #"
                    + Long.toHexString(header.requestId()) + ", " + payload.length + " bytes";
        } catch (WireException damaged) {
            return "no SNAC, " + payload.length + " bytes";
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

// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.decode;

import im.parley.oscar.snac.Snacs;
import im.parley.oscar.snac.auth.FlapSignOff;
import im.parley.oscar.snac.auth.FlapSignOn;
import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.SnacFrame;
import im.parley.oscar.wire.UnknownSnac;
import im.parley.oscar.wire.WireWriter;

/** Reads what OSCAR puts into frames. */
final class OscarPayloads {
    static final PayloadType<?> SIGN_ON = new SignOnType();
    static final PayloadType<?> SNAC = new SnacType();
    static final PayloadType<?> SIGN_OFF = new SignOffType();

    private OscarPayloads() {}

    private static final class SnacType extends PayloadType<SnacFrame> {
        @Override
        SnacFrame read(byte[] payload) {
            return Snacs.REGISTRY.decode(payload);
        }

        @Override
        byte[] write(SnacFrame value) {
            WireWriter out = new WireWriter();
            value.write(out);
            return out.toByteArray();
        }

        @Override
        void redact(byte[] payload) {
            Snacs.REGISTRY.redact(payload);
        }

        @Override
        boolean isUnknown(SnacFrame value) {
            return value.body() instanceof UnknownSnac;
        }

        @Override
        String name(SnacFrame value) {
            return value.body().codec().toString();
        }

        @Override
        String name(byte[] payload) {
            if (payload.length < 4) {
                return "SNAC";
            }
            int family = (payload[0] & 0xFF) << 8 | payload[1] & 0xFF;
            int subtype = (payload[2] & 0xFF) << 8 | payload[3] & 0xFF;
            return Snacs.REGISTRY
                    .find(family, subtype)
                    .map(SnacCodec::toString)
                    .orElseGet(() -> String.format("SNAC(%02X,%02X)", family, subtype));
        }
    }

    private static final class SignOnType extends PayloadType<FlapSignOn> {
        @Override
        FlapSignOn read(byte[] payload) {
            return FlapSignOn.read(payload);
        }

        @Override
        byte[] write(FlapSignOn value) {
            return value.toByteArray();
        }

        @Override
        void redact(byte[] payload) {
            FlapSignOn.SECRETS.zero(payload, 0, payload.length);
        }

        @Override
        String name(FlapSignOn value) {
            return "FlapSignOn";
        }

        @Override
        String name(byte[] payload) {
            return "FlapSignOn";
        }
    }

    private static final class SignOffType extends PayloadType<FlapSignOff> {
        @Override
        FlapSignOff read(byte[] payload) {
            return FlapSignOff.read(payload);
        }

        @Override
        byte[] write(FlapSignOff value) {
            return value.toByteArray();
        }

        @Override
        void redact(byte[] payload) {
            FlapSignOff.SECRETS.zero(payload, 0, payload.length);
        }

        @Override
        String name(FlapSignOff value) {
            return "FlapSignOff";
        }

        @Override
        String name(byte[] payload) {
            return "FlapSignOff";
        }
    }
}

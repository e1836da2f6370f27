// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Reason;
import im.parley.ConnectionException.Sent;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.util.Optional;
import okio.Buffer;

/** Asks a SOCKS 5 proxy for a connection (RFC 1928), with user and password (RFC 1929) where it wants them. */
final class SocksRequest {
    private static final int VERSION = 5;
    private static final int NO_PASSWORD = 0;
    private static final int PASSWORD = 2;
    private static final int CONNECT = 1;
    private static final int IPV4 = 1;
    private static final int NAME = 3;
    private static final int IPV6 = 4;
    private static final int LONGEST_FIELD = 255;

    private final Address target;
    private final Optional<String> user;
    private final ProxyPassword password;

    SocksRequest(Address target, Optional<String> user, ProxyPassword password) {
        this.target = target;
        this.user = user;
        this.password = password;
    }

    /** Returns when the streams lead to the target. */
    void send(InputStream input, OutputStream output) throws IOException {
        DataInputStream in = new DataInputStream(input);
        Buffer out = new Buffer().writeByte(VERSION);
        if (user.isPresent()) {
            out.writeByte(2).writeByte(NO_PASSWORD).writeByte(PASSWORD);
        } else {
            out.writeByte(1).writeByte(NO_PASSWORD);
        }
        out.writeTo(output);
        expectVersion(in, VERSION);
        int method = in.readUnsignedByte();
        if (method == PASSWORD && user.isPresent()) {
            signOn(in, output, user.get());
        } else if (method != NO_PASSWORD) {
            throw refusal("it wants " + (user.isPresent() ? "another way to sign on" : "a user and password"));
        }
        connect(in, output);
    }

    private void signOn(DataInputStream in, OutputStream output, String name) throws IOException {
        Buffer out = new Buffer().writeByte(1);
        writeField(out, name, "user");
        writeField(out, password.ask(), "password");
        out.writeTo(output);
        expectVersion(in, 1);
        if (in.readUnsignedByte() != 0) {
            throw refusal("user or password are wrong");
        }
    }

    private void connect(DataInputStream in, OutputStream output) throws IOException {
        Buffer out = new Buffer().writeByte(VERSION).writeByte(CONNECT).writeByte(0);
        writeTarget(out);
        out.writeShort(target.port()).writeTo(output);
        expectVersion(in, VERSION);
        int reply = in.readUnsignedByte();
        if (reply != 0) {
            throw refusal(text(reply));
        }
        in.readUnsignedByte();
        in.readFully(new byte[addressLength(in) + 2]);
    }

    private void writeTarget(Buffer out) throws IOException {
        if (target.isNumeric()) {
            byte[] number = InetAddress.getByName(target.host()).getAddress();
            out.writeByte(number.length == 4 ? IPV4 : IPV6).write(number);
        } else {
            out.writeByte(NAME);
            writeField(out, target.host(), "host name");
        }
    }

    private static int addressLength(DataInputStream in) throws IOException {
        int type = in.readUnsignedByte();
        return switch (type) {
            case IPV4 -> 4;
            case IPV6 -> 16;
            case NAME -> in.readUnsignedByte();
            default -> throw refusal("it answered with address type " + type);
        };
    }

    private static void writeField(Buffer out, String text, String what) {
        byte[] bytes = text.getBytes(UTF_8);
        if (bytes.length > LONGEST_FIELD) {
            throw refusal("the " + what + " is too long for SOCKS");
        }
        out.writeByte(bytes.length).write(bytes);
    }

    private static void expectVersion(DataInputStream in, int expected) throws IOException {
        int version = in.readUnsignedByte();
        if (version != expected) {
            throw refusal("it does not speak SOCKS 5");
        }
    }

    private static String text(int reply) {
        return switch (reply) {
            case 1 -> "it failed";
            case 2 -> "its rules forbid the connection";
            case 3 -> "it cannot reach the network";
            case 4 -> "it cannot reach the host";
            case 5 -> "the host refused the connection";
            case 6 -> "the connection expired on its way";
            case 7 -> "it does not know the command";
            case 8 -> "it does not know this type of address";
            default -> "it answered with code " + reply;
        };
    }

    private static ConnectionException refusal(String text) {
        return new ConnectionException(Reason.PROXY, "The SOCKS proxy refused: " + text, Sent.NO);
    }
}

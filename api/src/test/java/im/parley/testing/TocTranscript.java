// SPDX-License-Identifier: Apache-2.0
package im.parley.testing;

import java.util.Iterator;
import okio.ByteString;

/**
 * A whole {@code toc2_login} session of {@code TocTest1} with {@code TocTest2} on Open OSCAR Server, byte by byte, as the
 * protocol reference has it: what the client says and what the server says, in turn.
 */
public final class TocTranscript {
    private static final String FRAMES = """
            C 464c41504f4e0d0a0d0a
            S 2a01 0000 0004 00000001
            C 2a01 1000 0010 0000000100010008746f637465737431
            C 2a02 1001 008d 746f63325f6c6f67696e206c6f67696e2e6f736361722e616f6c2e636f6d20323939393920746f6\
            3746573743120307832303063313035623234306531303237353820456e676c69736820225449433a4a617661494d203\
            12e30222031363020555320222220222220332030203330333033202d6b656e7475636b79202d7574663820313033353\
            53733373600
            S 2a02 0001 000e 5349474e5f4f4e3a544f43322e30
            S 2a02 0002 000d 4e49434b3a546f635465737431
            S 2a02 0003 0047 434f4e464947323a643a7370616d6d65720a6d3a340a673a427564646965730a623a746f6374657\
            374323a546573742054776f0a673a576f726b0a623a6a6f650a646f6e653a0a
            C 2a02 1002 000e 746f635f696e69745f646f6e6500
            S 2a02 0004 002c 5550444154455f4255444459323a546f6354657374323a543a303a313731313033363830303a303\
            a204f203a
            S 2a02 0005 0039 42554444595f43415053323a546f6354657374323a37343866323432302d363238372d313164312\
            d383232322d343434353533353430303030
            C 2a02 1003 001d 746f63325f636c69656e745f6576656e7420746f637465737432203200
            C 2a02 1004 003b 746f63325f73656e645f696d5f656e6320746f6374657374322046205520656e2022436166c3a92\
            061742031303a3330205c285c24355c293f2200
            S 2a02 0006 0018 434c49454e545f4556454e54323a546f6354657374323a32
            S 2a02 0007 0039 494d5f494e5f454e43323a546f6354657374323a463a463a543a204f203a463a4c3a656e3a4f4b3\
            a2073656520796f752061742031303a3330
            S 2a02 0008 002d 5550444154455f4255444459323a546f6354657374323a543a303a313731313033363830303a313\
            23a204f553a
            C 2a02 1005 001c 746f635f636861745f6a6f696e203420224a6176612054616c6b2200
            S 2a02 0009 0015 434841545f4a4f494e3a303a4a6176612054616c6b
            S 2a02 000a 0027 434841545f5550444154455f42554444593a303a543a546f6354657374313a546f635465737432
            C 2a02 1006 0019 746f635f636861745f73656e6420302022686920616c6c2200
            S 2a02 000b 0024 434841545f494e5f454e433a303a546f6354657374313a463a413a656e3a686920616c6c
            C 2a02 1007 0011 746f635f636861745f6c65617665203000
            S 2a02 000c 000b 434841545f4c4546543a30
            C 2a05 1008 0000
            C 2a04 1009 0000
            """;

    private final Iterator<String> frames = FRAMES.lines().iterator();

    /** Begins at its first byte. */
    public TocTranscript() {}

    /** Returns what the client says next; it must be the client's turn. */
    public ByteString client() {
        return next("C ");
    }

    /** Returns what the server says next; it must be the server's turn. */
    public ByteString server() {
        return next("S ");
    }

    private ByteString next(String speaker) {
        String frame = frames.next();
        if (!frame.startsWith(speaker)) {
            throw new IllegalStateException("not the turn of " + speaker + "but of " + frame);
        }
        return ByteString.decodeHex(frame.substring(speaker.length()).replace(" ", ""));
    }

    public boolean isOver() {
        return !frames.hasNext();
    }
}

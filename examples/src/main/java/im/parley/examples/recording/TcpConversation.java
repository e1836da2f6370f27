// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.recording;

import im.parley.examples.recording.FlapCutter.Piece;
import im.parley.examples.recording.TcpSegment.Endpoint;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One TCP connection, both directions. */
final class TcpConversation {
    /** Where servers of the two protocols usually listen. */
    private static final Set<Integer> USUAL_PORTS = Set.of(5190, 9898);

    private static final int LAST_CHANNEL = 5;

    /** One end and what it said. */
    static final class End {
        private final Endpoint endpoint;
        private final TcpStream stream = new TcpStream();
        private @Nullable Piece first;

        private End(Endpoint endpoint) {
            this.endpoint = endpoint;
        }

        TcpStream stream() {
            return stream;
        }

        private boolean isUsualServer() {
            return USUAL_PORTS.contains(endpoint.port());
        }

        private boolean opensToc() {
            return first != null && first.isRaw() && first.payload().startsWith(Protocol.FLAPON);
        }

        private boolean speaksFlap() {
            return first != null && first.channel() >= 1 && first.channel() <= LAST_CHANNEL;
        }
    }

    private final End one;
    private final End other;
    private @Nullable End caller;
    private int callSequence;

    /** Makes a conversation from the first segment that was recorded of it. */
    TcpConversation(TcpSegment first) {
        one = new End(first.from());
        other = new End(first.to());
    }

    /** Returns whether a segment of the same two ends asks for a new connection. */
    boolean isOver(TcpSegment segment) {
        boolean calls = segment.syn() && !segment.ack();
        return calls && (end(segment) != caller || segment.sequence() != callSequence);
    }

    /** Takes a segment and hands on every piece that it completes. */
    void add(TcpSegment segment, Consumer<Piece> pieces) {
        End end = end(segment);
        if (segment.syn()) {
            end.stream.start(segment.sequence());
            if (!segment.ack()) {
                caller = end;
                callSequence = segment.sequence();
            }
        }
        end.stream.add(segment.sequence(), segment.payload());
        for (Optional<Piece> piece = end.stream.next(); piece.isPresent(); piece = end.stream.next()) {
            end.first = end.first == null ? piece.get() : end.first;
            pieces.accept(piece.get());
        }
    }

    End end(TcpSegment segment) {
        return segment.from().equals(one.endpoint) ? one : other;
    }

    /** Returns the client: who called, or else who talks to a server's port, opens TOC, or has the higher port. */
    End client() {
        if (caller != null) {
            return caller;
        }
        if (one.isUsualServer() != other.isUsualServer()) {
            return one.isUsualServer() ? other : one;
        }
        if (one.opensToc() || other.opensToc()) {
            return one.opensToc() ? one : other;
        }
        return one.endpoint.port() >= other.endpoint.port() ? one : other;
    }

    End server() {
        return client() == one ? other : one;
    }

    /** Returns whether this is one of ours, by port or by first bytes, and not some other traffic beside. */
    boolean isOurs() {
        return server().isUsualServer() || one.opensToc() || other.opensToc() || one.speaksFlap() || other.speaksFlap();
    }
}

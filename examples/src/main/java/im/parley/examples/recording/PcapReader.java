// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.recording;

import im.parley.examples.recording.FlapCutter.Piece;
import im.parley.examples.recording.PcapFile.Packet;
import im.parley.examples.recording.TcpConversation.End;
import im.parley.examples.recording.TcpSegment.Endpoint;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the connections of a pcap file that carry FLAP, or go to a port where it usually is. */
final class PcapReader {
    /** Who talks to whom, both orders being one. */
    private record Ends(Endpoint one, Endpoint other) {
        Ends reversed() {
            return new Ends(other, one);
        }
    }

    /** A piece before it is known which end is the client. */
    private record Found(TcpConversation conversation, End speaker, Duration time, Piece piece) {}

    private final Map<Ends, TcpConversation> open = new HashMap<>();
    private final List<TcpConversation> conversations = new ArrayList<>();
    private final List<Found> found = new ArrayList<>();
    private @Nullable Duration began;

    private PcapReader() {}

    static Recording read(byte[] file) throws RecordingFormatException {
        PcapFile pcap = PcapFile.of(file);
        if (!LinkLayer.isKnown(pcap.linkType())) {
            throw new RecordingFormatException("packets of link type " + pcap.linkType() + " are not understood");
        }
        PcapReader reader = new PcapReader();
        for (Packet packet : pcap.packets()) {
            TcpSegment.of(pcap.linkType(), packet.bytes()).ifPresent(segment -> reader.add(packet.time(), segment));
        }
        return reader.recording();
    }

    private void add(Duration time, TcpSegment segment) {
        began = began == null ? time : began;
        Duration sinceBegin = time.minus(began);
        TcpConversation conversation = conversation(segment);
        End speaker = conversation.end(segment);
        conversation.add(segment, piece -> found.add(new Found(conversation, speaker, sinceBegin, piece)));
    }

    private TcpConversation conversation(TcpSegment segment) {
        Ends ends = new Ends(segment.from(), segment.to());
        Ends key = open.containsKey(ends) ? ends : ends.reversed();
        TcpConversation conversation = open.get(key);
        if (conversation == null || conversation.isOver(segment)) {
            conversation = new TcpConversation(segment);
            conversations.add(conversation);
            open.put(key, conversation);
        }
        return conversation;
    }

    private Recording recording() {
        Map<TcpConversation, Integer> numbers = new HashMap<>();
        List<Remainder> remainders = new ArrayList<>();
        for (TcpConversation conversation : conversations) {
            if (conversation.isOurs()) {
                int number = numbers.size() + 1;
                numbers.put(conversation, number);
                remainder(number, Direction.TO_SERVER, conversation.client()).ifPresent(remainders::add);
                remainder(number, Direction.TO_CLIENT, conversation.server()).ifPresent(remainders::add);
            }
        }
        List<RecordedFrame> frames = new ArrayList<>();
        for (Found one : found) {
            Integer number = numbers.get(one.conversation);
            if (number != null) {
                frames.add(frame(number, one));
            }
        }
        return new Recording(frames, remainders);
    }

    private static RecordedFrame frame(int connection, Found found) {
        boolean fromClient = found.speaker == found.conversation.client();
        Piece piece = found.piece;
        return new RecordedFrame(
                connection,
                fromClient ? Direction.TO_SERVER : Direction.TO_CLIENT,
                found.time,
                piece.channel(),
                piece.sequence(),
                piece.payload());
    }

    private static Optional<Remainder> remainder(int connection, Direction direction, End end) {
        Remainder remainder = new Remainder(
                connection, direction, end.stream().remainder(), end.stream().behindGap());
        return remainder.bytes().size() + remainder.behindGap() > 0 ? Optional.of(remainder) : Optional.empty();
    }
}

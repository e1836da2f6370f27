// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.bench;

import im.parley.oscar.snac.Snacs;
import im.parley.oscar.snac.feedbag.FeedbagItem;
import im.parley.oscar.snac.feedbag.FeedbagReply;
import im.parley.oscar.wire.WireWriter;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import okio.ByteString;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Six operations, each of ours beside its bound. The names are pairs: {@code xOurs} and {@code xBound}. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CodecBenchmark {
    private final byte[] icbm = Samples.incomingIcbm();
    private final byte[] icbmPayload = payload(icbm);
    private final byte[] arrival = Samples.arrival();
    private final byte[] arrivalPayload = payload(arrival);
    private final byte[] feedbag = Samples.feedbag();
    private final byte[] feedbagPayload = payload(feedbag);
    private final byte[] line = Samples.imIn2();
    private final byte[] linePayload = payload(line);
    private final WireWriter writer = new WireWriter(1024);
    // Not final and not constants, lest the compiler knows their lengths.
    private String name = Samples.NAME;
    private String text = Samples.TEXT;
    private String to = "buddyexample";
    private String special = Samples.SPECIAL;
    private long cookie = Samples.COOKIE;
    private int requestId = Samples.REQUEST_ID;
    private int sequence = 7;
    private final byte[] buffer = new byte[1024];

    /** Refuses to measure two things that do not do the same. */
    @Setup
    public void compare() {
        same(Ours.said(icbmPayload), Bound.said(icbm));
        same(Ours.arrived(arrivalPayload), Bound.arrived(arrival));
        same(Ours.stored(feedbagPayload), Bound.stored(feedbag));
        same(Ours.heard(linePayload), Bound.heard(line));
        byte[] icbmOut = Samples.sendIcbm();
        same(hex(Arrays.copyOf(buffer, icbmOutBound())), hex(icbmOut));
        icbmOutOurs();
        same(hex(writer.toByteArray()), hex(payload(icbmOut)));
        byte[] lineOut = Samples.toc2SendIm();
        same(hex(tocOutBound()), hex(lineOut));
        same(hex(tocOutOurs()), hex(payload(lineOut)));
    }

    private static String hex(byte[] bytes) {
        return ByteString.of(bytes).hex();
    }

    private static void same(Object ours, Object bound) {
        if (!ours.equals(bound)) {
            throw new IllegalStateException(ours + " is not " + bound);
        }
    }

    private static byte[] payload(byte[] frame) {
        return Arrays.copyOfRange(frame, Samples.FLAP_HEADER, frame.length);
    }

    @Benchmark
    public Object icbmInOurs() {
        return Ours.said(icbmPayload);
    }

    @Benchmark
    public Object icbmInBound() {
        return Bound.said(icbm);
    }

    @Benchmark
    public int icbmOutOurs() {
        writer.clear();
        Ours.sendIcbm(writer, requestId, cookie, name, text);
        return writer.size();
    }

    @Benchmark
    public int icbmOutBound() {
        return Bound.sendIcbm(buffer, sequence, requestId, cookie, name, text);
    }

    @Benchmark
    public Object arrivalOurs() {
        return Ours.arrived(arrivalPayload);
    }

    @Benchmark
    public Object arrivalBound() {
        return Bound.arrived(arrival);
    }

    /** Asks every item for its alias, which is read when asked. */
    @Benchmark
    public Object feedbagOurs(Blackhole asked) {
        FeedbagReply reply =
                (FeedbagReply) Snacs.REGISTRY.decode(feedbagPayload).body();
        for (FeedbagItem item : reply.items()) {
            asked.consume(item.alias());
        }
        return reply;
    }

    @Benchmark
    public Object feedbagBound() {
        return Bound.stored(feedbag);
    }

    @Benchmark
    public Object tocInOurs() {
        return Ours.heard(linePayload);
    }

    @Benchmark
    public Object tocInBound() {
        return Bound.heard(line);
    }

    @Benchmark
    public byte[] tocOutOurs() {
        return Ours.toc2SendIm(to, special);
    }

    @Benchmark
    public byte[] tocOutBound() {
        return Arrays.copyOf(buffer, Bound.toc2SendIm(buffer, sequence, to, special));
    }
}

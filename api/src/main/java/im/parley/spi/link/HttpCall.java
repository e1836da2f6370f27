// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Reason;
import im.parley.ConnectionException.Sent;
import im.parley.ConnectionState.Stage;
import io.reactivex.rxjava3.annotations.CheckReturnValue;
import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.core.SingleEmitter;
import io.reactivex.rxjava3.disposables.Disposable;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okio.Buffer;
import okio.BufferedSink;
import okio.BufferedSource;
import okio.ByteString;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/**
 * One request of HTTP/1.1 and its answer, on a connection of its own. It goes out as every dial does, so through the
 * account's proxy and with its TLS. Answers are bounded; redirects are not followed.
 */
public final class HttpCall {
    /** What a body may have, in bytes. */
    public static final int LONGEST_BODY = 64 * 1024;

    private static final int LONGEST_LINE = 8 * 1024;
    private static final int MOST_HEADERS = 100;
    private static final int CONTINUE = 100;
    private static final int OK = 200;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5][0-9]{2})( .*)?");

    private final Dial dial;
    private final Request request;
    private final Consumer<Stage> stages;

    /**
     * What to ask.
     *
     * @param host what goes into the header of that name
     * @param target path and query
     * @param type of the body; empty where there is none
     */
    public record Request(String method, String host, String target, String type, ByteString body) {
        public static Request get(String host, String target) {
            return new Request("GET", host, target, "", ByteString.EMPTY);
        }

        public static Request post(String host, String target, String type, ByteString body) {
            return new Request("POST", host, target, type, body);
        }

        /** Returns the method and the host: target and body may be secret. */
        @Override
        public String toString() {
            return method + " " + host;
        }
    }

    /** What came back, whatever its status. */
    public record Answer(int status, ByteString body) {
        public boolean isOk() {
            return status == OK;
        }

        /** Returns status and size: the body may be secret. */
        @Override
        public String toString() {
            return status + " with " + body.size() + " bytes";
        }
    }

    private HttpCall(Dial dial, Request request, Consumer<Stage> stages) {
        this.dial = dial;
        this.request = request;
        this.stages = stages;
    }

    /**
     * Returns an exchange on a thread of its own. Disposing breaks it off.
     *
     * @param name of the thread
     * @param deadline for all of it, the dialing included
     * @param stages told how far the dialing has come
     */
    @CheckReturnValue
    public static Single<Answer> with(
            Dialing dialing, Request request, String name, Duration deadline, Scheduler timer, Consumer<Stage> stages) {
        return Single.create(emitter -> {
            Dial dial = dialing.dial();
            Disposable late = timer.scheduleDirect(
                    () -> emitter.tryOnError(failure(Reason.TIMED_OUT, "no answer within " + deadline, null)),
                    deadline.toNanos(),
                    TimeUnit.NANOSECONDS);
            emitter.setCancellable(() -> {
                late.dispose();
                dial.cancel();
            });
            Threads.shared().start(name, () -> new HttpCall(dial, request, stages).run(emitter));
        });
    }

    /** Prepares the connection of a call. */
    @FunctionalInterface
    public interface Dialing {
        Dial dial();
    }

    private void run(SingleEmitter<Answer> emitter) {
        try {
            Transport transport = dial.connect(stages);
            try {
                emitter.onSuccess(exchange(transport));
            } finally {
                transport.cancel();
            }
        } catch (ConnectionException known) {
            emitter.tryOnError(known);
        } catch (IOException broken) {
            emitter.tryOnError(failure(Reason.LOST, "the connection broke: " + broken.getMessage(), broken));
        } catch (RuntimeException bug) {
            emitter.tryOnError(bug);
        }
    }

    private Answer exchange(Transport transport) throws IOException {
        BufferedSink out = Okio.buffer(transport.sink());
        out.writeUtf8(request.method + " " + request.target + " HTTP/1.1\r\nHost: " + request.host + "\r\n");
        out.writeUtf8("Connection: close\r\nAccept: */*\r\n");
        if (!request.type.isEmpty()) {
            out.writeUtf8("Content-Type: " + request.type + "\r\n");
            out.writeUtf8("Content-Length: " + request.body.size() + "\r\n");
        }
        out.writeUtf8("\r\n").write(request.body).flush();
        return answer(Okio.buffer(Okio.source(transport.input())));
    }

    private static Answer answer(BufferedSource in) throws IOException {
        int status = CONTINUE;
        Headers headers = new Headers();
        for (int interim = 0; status / 100 == 1; interim++) {
            if (interim > MOST_HEADERS) {
                throw malformed("it does not come to an end");
            }
            status = status(line(in));
            headers = headers(in);
        }
        Buffer body = new Buffer();
        if (headers.chunked) {
            readChunks(in, body);
        } else if (headers.length >= 0) {
            read(in, headers.length, body);
        } else {
            readAll(in, body);
        }
        return new Answer(status, body.readByteString());
    }

    private static int status(String line) {
        Matcher status = STATUS.matcher(line);
        if (!status.matches()) {
            throw malformed("it does not speak HTTP");
        }
        return Integer.parseInt(status.group(1));
    }

    /** What tells where a body ends. */
    private static final class Headers {
        private long length = -1;
        private boolean chunked;
    }

    private static Headers headers(BufferedSource in) throws IOException {
        Headers headers = new Headers();
        for (int i = 0; i < MOST_HEADERS; i++) {
            String line = line(in);
            if (line.isEmpty()) {
                return headers;
            }
            int colon = line.indexOf(':');
            String name = colon < 0 ? "" : line.substring(0, colon).trim();
            String value = line.substring(colon + 1).trim();
            if (name.equalsIgnoreCase("Content-Length")) {
                headers.length = number(value, 10);
            } else if (name.equalsIgnoreCase("Transfer-Encoding")) {
                headers.chunked = value.equalsIgnoreCase("chunked");
            }
        }
        throw malformed("it has too many headers");
    }

    private static void readChunks(BufferedSource in, Buffer body) throws IOException {
        while (true) {
            long size = number(line(in).split(";", 2)[0].trim(), 16);
            if (size == 0) {
                return;
            }
            read(in, size, body);
            if (!line(in).isEmpty()) {
                throw malformed("a chunk is longer than it says");
            }
        }
    }

    private static void read(BufferedSource in, long size, Buffer body) throws IOException {
        if (size > LONGEST_BODY - body.size()) {
            throw malformed("it is too long");
        }
        in.readFully(body, size);
    }

    private static void readAll(BufferedSource in, Buffer body) throws IOException {
        while (in.read(body, LONGEST_LINE) >= 0) {
            if (body.size() > LONGEST_BODY) {
                throw malformed("it is too long");
            }
        }
    }

    private static String line(BufferedSource in) throws IOException {
        if (in.indexOf((byte) '\n', 0, LONGEST_LINE) < 0 && in.getBuffer().size() >= LONGEST_LINE) {
            throw malformed("a line is too long");
        }
        return in.readUtf8LineStrict();
    }

    private static long number(String digits, int radix) {
        try {
            int number = Integer.parseUnsignedInt(digits, radix);
            return number < 0 ? Integer.MAX_VALUE : number;
        } catch (NumberFormatException none) {
            throw malformed("a length is no number");
        }
    }

    private static ConnectionException malformed(String text) {
        return failure(Reason.PROTOCOL, "the answer is no good: " + text, null);
    }

    private static ConnectionException failure(Reason reason, String text, @Nullable Throwable cause) {
        return new ConnectionException(reason, "HTTP: " + text, Sent.UNKNOWN, cause);
    }
}

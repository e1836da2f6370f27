// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.link;

import static java.nio.charset.StandardCharsets.US_ASCII;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Sent;
import im.parley.ImException;
import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.spi.link.Dial;
import im.parley.spi.link.Dialer;
import im.parley.spi.link.Threads;
import im.parley.spi.link.Transport;
import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.core.Single;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import okio.Buffer;
import okio.ByteString;

/**
 * The web pages of a TOC server, which stand on its own port. Each is fetched over a connection of its own, made as the
 * session's is, in HTTP/1.0; nothing leads to another host. Safe for use by several threads.
 */
public final class WebPort {
    /** More than any page has; the rest of a longer one is not read. */
    public static final int LARGEST = 256 * 1024;

    private static final int CHUNK = 8192;

    private final Dialer dialer;
    private final String host;
    private final int port;
    private final Duration patience;
    private final Scheduler timer;

    public WebPort(Dialer dialer, String host, int port, Duration patience, Scheduler timer) {
        this.dialer = dialer;
        this.host = host;
        this.port = port;
        this.patience = patience;
        this.timer = timer;
    }

    /** Fetches a page, whatever its status. */
    public Single<WebPage> get(String url) {
        return Single.<WebPage>create(emitter -> {
                    Dial dial = dialer.dial(host, port);
                    emitter.setCancellable(dial::cancel);
                    try {
                        emitter.onSuccess(exchange(dial.connect(stage -> {}), path(url)));
                    } catch (IOException lost) {
                        emitter.tryOnError(new ConnectionException(
                                ConnectionException.Reason.LOST,
                                "the server's web port broke off",
                                Sent.UNKNOWN,
                                lost));
                    } catch (ImException failed) {
                        emitter.tryOnError(failed);
                    }
                })
                .subscribeOn(Threads.shared().scheduler())
                .timeout(
                        patience.toNanos(),
                        TimeUnit.NANOSECONDS,
                        timer,
                        Single.error(() -> new RequestException(
                                Reason.TIMED_OUT, 0, "the server's web port did not answer in time")));
    }

    /** Returns the path and query of an address; whose host it names does not matter. */
    static String path(String url) {
        String path = url;
        String lower = url.toLowerCase(Locale.ROOT);
        if (lower.startsWith("http://") || lower.startsWith("https://")) {
            int slash = url.indexOf('/', url.indexOf("//") + 2);
            path = slash < 0 ? "/" : url.substring(slash);
        }
        if (path.isEmpty() || !path.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            throw new RequestException(Reason.OTHER, 0, "the server named a page that has no address");
        }
        return path.startsWith("/") ? path : "/" + path;
    }

    private WebPage exchange(Transport transport, String path) throws IOException {
        try {
            String name = host.indexOf(':') < 0 ? host : "[" + host + "]";
            Buffer request = new Buffer()
                    .writeString(
                            "GET " + path + " HTTP/1.0\r\nHost: " + name + ":" + port + "\r\nConnection: close\r\n\r\n",
                            US_ASCII);
            transport.sink().write(request, request.size());
            transport.sink().flush();
            return WebPage.read(answer(transport.input()));
        } finally {
            transport.cancel();
        }
    }

    private static ByteString answer(InputStream in) throws IOException {
        Buffer all = new Buffer();
        byte[] chunk = new byte[CHUNK];
        long wanted = Long.MAX_VALUE;
        while (all.size() < wanted) {
            int count = in.read(chunk);
            if (count < 0) {
                break;
            }
            all.write(chunk, 0, count);
            if (all.size() > LARGEST) {
                throw new RequestException(Reason.TOO_LONG, 0, "a page of the server's has more than 256 KiB");
            }
            if (wanted == Long.MAX_VALUE) {
                wanted = WebPage.length(all.snapshot());
            }
        }
        return all.readByteString();
    }
}

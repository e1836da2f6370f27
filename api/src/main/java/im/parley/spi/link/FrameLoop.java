// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import im.parley.ImException;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a reader's thread does: dials, reads frame after frame, tells the end. */
final class FrameLoop implements Runnable {
    private static final Logger log = LoggerFactory.getLogger(FrameLoop.class);

    private final Link link;
    private final LinkProtocol protocol;

    FrameLoop(Link link, LinkProtocol protocol) {
        this.link = link;
        this.protocol = protocol;
    }

    @Override
    public void run() {
        try {
            if (link.end().isEmpty()) {
                read();
            }
        } catch (Throwable thrown) {
            // Also an Error: a reader that dies in silence would leave its session waiting for ever.
            if (!(thrown instanceof IOException || thrown instanceof ImException)) {
                log.warn("{}: failed in code of our own", link, thrown);
            }
            link.fail(Failures.of(thrown));
        }
        LinkEnd end = link.end().orElseThrow();
        log.debug("{}: {}", link, end);
        tell(end);
    }

    private void read() throws Exception {
        Transport transport = link.open(protocol);
        log.debug("{}: connected to {}", link, transport.peer());
        protocol.opened(transport);
        boolean more = true;
        while (more) {
            more = protocol.receive();
        }
        link.peerClosed();
    }

    private void tell(LinkEnd end) {
        try {
            protocol.ended(end);
        } catch (Throwable thrown) {
            log.warn("{}: failed when told of its end", link, thrown);
        }
    }
}

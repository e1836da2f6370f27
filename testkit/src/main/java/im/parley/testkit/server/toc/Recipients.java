// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.toc;

import im.parley.toc.wire.command.Toc2SendIm;
import im.parley.toc.wire.command.Toc2SendImEnc;
import im.parley.toc.wire.command.TocCommand;
import im.parley.toc.wire.command.TocSendIm;
import java.util.Optional;

/** For whom a message is. */
final class Recipients {
    private Recipients() {}

    /** Returns the user as the command names it; empty when it is no message. */
    static Optional<String> of(TocCommand command) {
        if (command instanceof TocSendIm im) {
            return Optional.of(im.user());
        }
        if (command instanceof Toc2SendIm im) {
            return Optional.of(im.user());
        }
        return command instanceof Toc2SendImEnc im ? Optional.of(im.user()) : Optional.empty();
    }
}

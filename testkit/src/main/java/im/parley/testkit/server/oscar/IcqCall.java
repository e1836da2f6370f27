// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import im.parley.oscar.snac.icq.IcqAnswer;
import im.parley.oscar.snac.icq.IcqEnvelope;
import im.parley.oscar.snac.icq.IcqReply;
import im.parley.oscar.wire.Snac;
import im.parley.testkit.server.UserSession;
import java.util.List;

/** One request to the ICQ database, for those who answer it. */
record IcqCall(Request request, IcqEnvelope envelope) {
    UserSession user() {
        return request.user();
    }

    void push(Snac snac) {
        request.session().push(snac);
    }

    /** Sends replies that belong together. */
    void reply(List<IcqReply> replies) {
        for (int i = 0; i < replies.size(); i++) {
            IcqAnswer answer = IcqAnswer.of(envelope.uin(), envelope.sequence(), replies.get(i), ISO_8859_1);
            if (i < replies.size() - 1) {
                request.replyInPart(answer);
            } else {
                request.reply(answer);
            }
        }
    }
}

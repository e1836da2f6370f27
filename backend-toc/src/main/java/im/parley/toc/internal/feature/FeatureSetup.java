// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature;

import im.parley.UserId;
import im.parley.spi.AccountConfig;
import im.parley.spi.SessionContext;
import im.parley.toc.SignOnMethod;
import im.parley.toc.Toc;
import im.parley.toc.internal.link.Paces;
import im.parley.toc.internal.link.TocLink;
import im.parley.toc.internal.link.WebPort;
import im.parley.toc.wire.ScreenName;

/** What the features of one session share. */
public record FeatureSetup(
        AccountConfig config,
        SessionContext context,
        TocLink link,
        Paces paces,
        Questions questions,
        WebPort web,
        AccountMemory memory) {
    /** Returns our own name as it crosses the wire. */
    public String self() {
        return config.self().normalized();
    }

    /** Returns who a server means by a name. */
    public UserId user(String name) {
        return new UserId(Toc.PROTOCOL, ScreenName.normalize(name), name);
    }

    public SignOnMethod method() {
        return config.get(Toc.SIGN_ON);
    }

    public boolean isToc1() {
        return method().isToc1();
    }

    public MessageForm form() {
        return new MessageForm(
                method(), config.get(Toc.TEXT_FORM), config.get(Toc.LABEL_TEXT), config.get(Toc.LABEL_ROOM_TEXT));
    }
}

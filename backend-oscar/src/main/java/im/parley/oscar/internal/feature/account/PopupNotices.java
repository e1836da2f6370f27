// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.account;

import im.parley.RichText;
import im.parley.oscar.ServerPopup;
import im.parley.oscar.internal.feature.FeatureSetup;
import im.parley.oscar.internal.feature.SessionFeature;
import im.parley.oscar.internal.link.SnacRouter;
import im.parley.oscar.snac.popup.Popup;
import im.parley.spi.SessionContext;

/** Food group 08: windows that the server wants shown. The reader's alone. */
public final class PopupNotices implements SessionFeature {
    private final SessionContext context;

    public PopupNotices(FeatureSetup setup) {
        this.context = setup.context();
    }

    @Override
    public void route(SnacRouter router) {
        router.on(Popup.class, this::shown);
    }

    private void shown(Popup popup) {
        context.emit(new ServerPopup(
                RichText.html(popup.text()),
                popup.url(),
                popup.width(),
                popup.height(),
                popup.delay(),
                context.clock().instant()));
    }
}

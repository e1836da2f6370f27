// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.popup;

import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacCodec;
import java.util.List;

/** Food group 08: windows that the server opens. */
public sealed interface PopupSnac extends Snac permits Popup {
    /** The number of this food group. */
    int FAMILY = 0x0008;

    /** The codec of each of its SNACs. */
    List<SnacCodec<?>> CODECS = List.of(Popup.CODEC);
}

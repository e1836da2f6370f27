// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac;

import im.parley.oscar.snac.admin.AdminSnac;
import im.parley.oscar.snac.alert.AlertSnac;
import im.parley.oscar.snac.auth.AuthSnac;
import im.parley.oscar.snac.buddy.BuddySnac;
import im.parley.oscar.snac.chat.ChatSnac;
import im.parley.oscar.snac.chatnav.ChatNavSnac;
import im.parley.oscar.snac.directory.DirectorySnac;
import im.parley.oscar.snac.feedbag.FeedbagSnac;
import im.parley.oscar.snac.icbm.IcbmSnac;
import im.parley.oscar.snac.icon.IconSnac;
import im.parley.oscar.snac.icq.IcqSnac;
import im.parley.oscar.snac.invite.InviteSnac;
import im.parley.oscar.snac.kerberos.KerberosSnac;
import im.parley.oscar.snac.locate.LocateSnac;
import im.parley.oscar.snac.lookup.LookupSnac;
import im.parley.oscar.snac.popup.PopupSnac;
import im.parley.oscar.snac.privacy.PrivacySnac;
import im.parley.oscar.snac.service.ServiceSnac;
import im.parley.oscar.snac.stats.StatsSnac;
import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.SnacRegistry;
import java.util.List;

/** Every SNAC that a record stands for. */
public final class Snacs {
    private static final List<List<SnacCodec<?>>> GROUPS = List.of(
            ServiceSnac.CODECS,
            LocateSnac.CODECS,
            BuddySnac.CODECS,
            IcbmSnac.CODECS,
            InviteSnac.CODECS,
            AdminSnac.CODECS,
            PopupSnac.CODECS,
            PrivacySnac.CODECS,
            LookupSnac.CODECS,
            StatsSnac.CODECS,
            ChatNavSnac.CODECS,
            ChatSnac.CODECS,
            DirectorySnac.CODECS,
            IconSnac.CODECS,
            FeedbagSnac.CODECS,
            IcqSnac.CODECS,
            AuthSnac.CODECS,
            AlertSnac.CODECS,
            KerberosSnac.CODECS);

    /** Decodes all of them. */
    public static final SnacRegistry REGISTRY =
            new SnacRegistry(GROUPS.stream().flatMap(List::stream).toList());

    private Snacs() {}
}

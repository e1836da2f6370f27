// SPDX-License-Identifier: Apache-2.0
/** The OSCAR backend of Parley, and its wire types. */
module im.parley.oscar {
    requires transitive im.parley;
    requires transitive okio;
    requires kotlin.stdlib;
    requires org.slf4j;
    requires static transitive org.jspecify;

    exports im.parley.oscar;
    exports im.parley.oscar.wire;
    exports im.parley.oscar.snac;
    exports im.parley.oscar.snac.admin;
    exports im.parley.oscar.snac.alert;
    exports im.parley.oscar.snac.auth;
    exports im.parley.oscar.snac.buddy;
    exports im.parley.oscar.snac.chat;
    exports im.parley.oscar.snac.chatnav;
    exports im.parley.oscar.snac.directory;
    exports im.parley.oscar.snac.feedbag;
    exports im.parley.oscar.snac.icbm;
    exports im.parley.oscar.snac.icon;
    exports im.parley.oscar.snac.icq;
    exports im.parley.oscar.snac.invite;
    exports im.parley.oscar.snac.kerberos;
    exports im.parley.oscar.snac.locate;
    exports im.parley.oscar.snac.lookup;
    exports im.parley.oscar.snac.popup;
    exports im.parley.oscar.snac.privacy;
    exports im.parley.oscar.snac.service;
    exports im.parley.oscar.snac.stats;

    provides im.parley.spi.Backend with
            im.parley.oscar.internal.OscarBackend;
}

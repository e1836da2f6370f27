// SPDX-License-Identifier: Apache-2.0
/** The TOC backend of Parley, and its wire types. */
module im.parley.toc {
    requires transitive im.parley;
    requires transitive okio;
    requires kotlin.stdlib;
    requires static transitive org.jspecify;

    exports im.parley.toc;
    exports im.parley.toc.wire;
    exports im.parley.toc.wire.command;
    exports im.parley.toc.wire.reply;

    provides im.parley.spi.Backend with
            im.parley.toc.internal.TocBackend;
}

// SPDX-License-Identifier: Apache-2.0
/** A server that speaks OSCAR and TOC, faults, accounts without a server: for tests. */
module im.parley.testkit {
    requires transitive im.parley;
    requires transitive im.parley.oscar;
    requires im.parley.toc;
    requires transitive io.reactivex.rxjava3;
    requires transitive okio;
    requires kotlin.stdlib;
    requires org.slf4j;
    requires static transitive org.jspecify;
    requires static transitive org.junit.jupiter.api;

    exports im.parley.testkit;
    exports im.parley.testkit.fault;
    exports im.parley.testkit.junit;
    exports im.parley.testkit.server;
    exports im.parley.testkit.server.oscar;
    exports im.parley.testkit.server.toc;
    exports im.parley.testkit.transcript;
}

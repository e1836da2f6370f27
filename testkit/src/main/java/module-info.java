// SPDX-License-Identifier: Apache-2.0
/** The test kit of Parley: an embedded server for both protocols, its faults, and accounts without a network. */
module im.parley.testkit {
    requires transitive im.parley;
    requires transitive im.parley.oscar;
    requires transitive im.parley.toc;
    requires transitive okio;
    requires kotlin.stdlib;
    requires org.slf4j;
    requires static transitive org.jspecify;
    // Not transitive: who does not test need not have it.
    requires static org.junit.jupiter.api;

    exports im.parley.testkit;
    exports im.parley.testkit.contract;
    exports im.parley.testkit.fault;
    exports im.parley.testkit.junit;
    exports im.parley.testkit.server;
    exports im.parley.testkit.server.oscar;
    exports im.parley.testkit.server.toc;
    exports im.parley.testkit.transcript;
}

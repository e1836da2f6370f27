// SPDX-License-Identifier: Apache-2.0
/** The {@code parley} command, the programs of the README, and the benchmarks. */
module im.parley.examples {
    requires im.parley;
    requires im.parley.oscar;
    requires im.parley.toc;
    requires im.parley.testkit;
    requires info.picocli;
    requires io.reactivex.rxjava3;
    requires java.management;
    requires jmh.core;
    requires kotlin.stdlib;
    requires okio;
    requires static org.jspecify;

    opens im.parley.examples.cli to
            info.picocli;
}

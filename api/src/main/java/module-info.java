// SPDX-License-Identifier: Apache-2.0
/** One instant-messaging API over many protocols, and what it takes to add one. */
@SuppressWarnings("module") // The test kit is a module that this one must not need to be there.
module im.parley {
    requires transitive io.reactivex.rxjava3;
    requires transitive org.reactivestreams;
    requires transitive okio;
    // Okio is an automatic module, and cannot ask for this itself.
    requires kotlin.stdlib;
    requires transitive org.slf4j;
    requires static transitive org.jspecify;

    exports im.parley;
    exports im.parley.extension;
    exports im.parley.spi;
    exports im.parley.spi.flap;
    exports im.parley.spi.link;
    exports im.parley.internal to
            im.parley.testkit;

    uses im.parley.spi.Backend;
}

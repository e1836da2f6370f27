// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.fault;

/** Whoever can have its clients wait, or go on elsewhere. */
public interface Traffic {
    /** Has every client fall silent; what one says after it has agreed to is dropped. */
    void pause();

    /** Lets every client speak again. */
    void resume();

    /** Sends every client to another connection, with a new cookie; until it is there, it is served where it was. */
    void migrate();
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import im.parley.ImException;

/**
 * Told once what became of something sent, unless the sender cancelled it. Called on the thread that writes, or on the
 * sender's own where it is refused at once. Must not block.
 */
public interface Outcome {
    /** Of nobody. What is sent with it and finds the queue full ends the link, lest it be lost in silence. */
    Outcome UNHEARD = new Outcome() {
        @Override
        public void written() {}

        @Override
        public void failed(ImException cause) {}
    };

    /** The bytes were handed to the network. Nothing is known of the peer. */
    void written();

    /**
     * The bytes were not written, or perhaps in part.
     *
     * @param cause {@link im.parley.OverflowException} where the queue was full, else
     *     {@link im.parley.ConnectionException}, which tells whether some bytes may have reached the wire
     */
    void failed(ImException cause);
}

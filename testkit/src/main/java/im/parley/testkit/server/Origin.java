// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

/**
 * The form in which a protocol received something, kept beside what it means. A receiver of the same protocol gets these
 * bytes back unchanged; others get the meaning.
 */
public interface Origin {
    /** Nothing is kept. */
    Origin NONE = new Origin() {
        @Override
        public String toString() {
            return "NONE";
        }
    };
}

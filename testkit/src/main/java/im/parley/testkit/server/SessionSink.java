// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

/**
 * Where a session's events go. Called by one thread at a time, in the order in which things happened, and never under
 * the world's lock: an implementation may ask the world back. It must not block; a sink that falls a whole mailbox
 * behind has its session ended.
 */
@FunctionalInterface
public interface SessionSink {
    void deliver(WorldEvent event);
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import java.time.Instant;
import java.util.Optional;

/**
 * A message on its way to its recipient.
 *
 * @param sender how the sender looked when it was sent
 * @param storedAt when it was sent, if it had to wait in the offline store
 */
public record InstantMessage(
        UserSnapshot sender,
        long cookie,
        Content content,
        boolean automatic,
        Origin origin,
        Optional<Instant> storedAt) {}

// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar;

import im.parley.ExtensionEvent;
import im.parley.oscar.snac.auth.ClientRelease;
import java.time.Instant;

/**
 * The server told, while we signed on, of a version of the client that we say we are.
 *
 * @param beta true for a trial version
 */
public record UpgradeOffered(ClientRelease release, boolean beta, Instant at) implements ExtensionEvent {}

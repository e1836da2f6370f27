// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature;

import im.parley.toc.internal.link.Paces.Kind;
import java.time.Instant;

/**
 * What an {@code ERROR} may be about.
 *
 * @param kind the pace that it went out at
 * @param at when it went out
 * @param refuse fails it with the error
 */
public record Suspect(Kind kind, Instant at, Runnable refuse) {}

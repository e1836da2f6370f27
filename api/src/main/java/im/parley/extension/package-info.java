// SPDX-License-Identifier: Apache-2.0
/**
 * What some protocols can and others cannot: facets of an account, fetched once with {@link
 * im.parley.Account#extension(Class)} and good for its whole life. Which of them work just now is told by {@link
 * im.parley.Capabilities#extensions()}.
 *
 * <p>Every action is cold, runs once per subscription and ends on a worker of its own. While the account is not online it
 * fails at once with a {@link im.parley.ConnectionException} whose {@code sent()} is {@code NO}; where this server cannot
 * do it, with an {@link im.parley.UnsupportedFeatureException}; where the server refuses, with a {@link
 * im.parley.RequestException} that carries the protocol's number. A value that a server forgets with the session (a
 * profile, an icon) is said again after a reconnect. Events of a facet arrive in {@link im.parley.Account#events()}, in
 * their place among all others; {@code ofType} picks them out.
 */
@NullMarked
package im.parley.extension;

import org.jspecify.annotations.NullMarked;

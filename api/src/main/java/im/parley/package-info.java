// SPDX-License-Identifier: Apache-2.0
/**
 * One instant-messaging API over many protocols: accounts, buddies, conversations, and the events they give.
 *
 * <p>Start at {@link im.parley.Parley}. State is a {@link im.parley.Live}, events are a hot
 * {@code Flowable}, actions are cold {@code Single}s and {@code Completable}s.
 */
@NullMarked
package im.parley;

import org.jspecify.annotations.NullMarked;

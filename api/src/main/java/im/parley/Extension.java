// SPDX-License-Identifier: Apache-2.0
package im.parley;

/** An optional, typed part of an account. See {@link Account#extension(Class)}. */
public interface Extension {}

// SPDX-License-Identifier: Apache-2.0
package im.parley;

/** A typed, backend-defined setting; see {@link Account.Builder#option}. */
public record Option<T>(String name, Class<T> type, T defaultValue) {}

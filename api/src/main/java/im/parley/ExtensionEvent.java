// SPDX-License-Identifier: Apache-2.0
package im.parley;

/** The open end of {@link ImEvent}: events that extensions and backends define. */
public non-sealed interface ExtensionEvent extends ImEvent {}

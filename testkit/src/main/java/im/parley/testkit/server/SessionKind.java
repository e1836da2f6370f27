// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

/**
 * What a client is to the world.
 *
 * @param label what it speaks, for people to read
 * @param sharing whether it lives beside other sessions of its user; one that does not replaces them and is replaced
 */
public record SessionKind(String label, boolean sharing) {}

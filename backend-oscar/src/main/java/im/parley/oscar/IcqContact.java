// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar;

import im.parley.UserId;

/** Somebody whom an ICQ user recommends to another. */
public record IcqContact(UserId user, String nick) {}

// SPDX-License-Identifier: Apache-2.0
/**
 * Food group 15: the ICQ database: stored messages, user details and searches. Two SNACs carry an envelope, little
 * endian inside, with one of many requests and replies; each has a record.
 */
@NullMarked
package im.parley.oscar.snac.icq;

import org.jspecify.annotations.NullMarked;

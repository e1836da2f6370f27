// SPDX-License-Identifier: Apache-2.0
/** What is between us and the server alone: the account's upkeep, mail, invitations, pop-ups, SNACs as they are. */
@NullMarked
package im.parley.oscar.internal.feature.account;

import org.jspecify.annotations.NullMarked;

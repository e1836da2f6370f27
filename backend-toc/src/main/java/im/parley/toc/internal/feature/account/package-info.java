// SPDX-License-Identifier: Apache-2.0
/** What is between us and the server alone: the account's name and password, lines as they are. */
@NullMarked
package im.parley.toc.internal.feature.account;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Food group 01: bringing a connection up, finding other servers, rates, our own state. */
@NullMarked
package im.parley.oscar.snac.service;

import org.jspecify.annotations.NullMarked;

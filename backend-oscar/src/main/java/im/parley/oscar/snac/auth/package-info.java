// SPDX-License-Identifier: Apache-2.0
/** Food group 17 and the frames around it: who we are is proved to the authorizer, for a cookie. */
@NullMarked
package im.parley.oscar.snac.auth;

import org.jspecify.annotations.NullMarked;

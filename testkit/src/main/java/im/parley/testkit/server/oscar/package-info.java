// SPDX-License-Identifier: Apache-2.0
/** The world as OSCAR clients see it: an authorizer, a host of basic services, and the services beside it. */
@NullMarked
package im.parley.testkit.server.oscar;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import im.parley.oscar.snac.auth.ClientRelease;
import im.parley.oscar.wire.ServerAddress;
import im.parley.oscar.wire.SnacAddress;
import io.reactivex.rxjava3.core.Scheduler;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * How the OSCAR side behaves.
 *
 * @param advertised where clients are told to go on
 * @param listParts how many items of a stored list one SNAC holds
 * @param oldSignOff whether a replaced session is sent a sign-off without a length
 * @param extendsHeaders whether each SNAC has a block of TLVs between its header and its body
 * @param certificate the name on the certificate where connections are encrypted, nothing where they are not
 * @param rateless SNACs that the table of rate classes does not mention
 * @param withheld food groups that this server has not
 * @param release what clients are offered at sign-on to take their place
 * @param passwordPage where clients are told that passwords are changed
 * @param timer for what a client is given time for
 */
public record OscarSettings(
        Supplier<ServerAddress> advertised,
        String messageOfTheDay,
        int listParts,
        boolean oldSignOff,
        boolean extendsHeaders,
        Optional<String> certificate,
        Set<SnacAddress> rateless,
        Set<Integer> withheld,
        Optional<ClientRelease> release,
        Optional<String> passwordPage,
        Scheduler timer) {}

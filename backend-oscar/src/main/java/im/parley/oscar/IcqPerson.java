// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar;

import im.parley.UserId;
import java.util.Optional;

/**
 * What the ICQ database tells of a user at a glance. Words that are not told are empty.
 *
 * @param authorizationRequired true for who wants to be asked before being listed
 * @param online empty when it is not told
 * @param age 0 when it is not told
 */
public record IcqPerson(
        UserId user,
        String nick,
        String firstName,
        String lastName,
        String email,
        boolean authorizationRequired,
        Optional<Boolean> online,
        IcqGender gender,
        int age) {}

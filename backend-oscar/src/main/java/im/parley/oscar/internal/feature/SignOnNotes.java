// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature;

import im.parley.oscar.UpgradeOffered;
import java.util.List;
import java.util.Optional;

/**
 * What an authorizer tells beside where to go on.
 *
 * @param upgrades what it says of newer clients
 * @param passwordPage where the password can be changed; {@code %s} stands for our name
 * @param linkedNames the names that are linked with ours
 */
public record SignOnNotes(List<UpgradeOffered> upgrades, Optional<String> passwordPage, List<String> linkedNames) {
    /** Nothing more. */
    public static final SignOnNotes NONE = new SignOnNotes(List.of(), Optional.empty(), List.of());

    public SignOnNotes {
        upgrades = List.copyOf(upgrades);
        linkedNames = List.copyOf(linkedNames);
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nobody can add a SNAC and forget to do something with it: each is sent, or goes to a feature or to a request as its
 * answer, or is named here with the reason why not. A route is a class literal or an {@code instanceof} in the engine.
 */
class RoutesTest {
    private static final Set<String> KNOWN = known();

    /** What servers send and the engine has no use for; {@code OscarProtocol} shows it. */
    private static final Set<String> HEARD_BY_NOBODY = Set.of(
            // The end of what waited may come before it, so that nothing can wait for it.
            "OfflineMessagesEnd",
            // Answers to questions that are asked because servers expect them: limits that are the server's to keep.
            "BuddyRights",
            "FeedbagRights",
            "LocateRights",
            "PrivacyRights",
            // Nothing to do.
            "NoOperation",
            "ReportInterval",
            "StatsAck",
            // An invitation by mail is confirmed by the question behind it, because not every server acknowledges one.
            "InviteAck",
            // Who watches us is not asked for, and programs of AOL's alone can prove what they are made of.
            "WatcherNotification",
            "ClientProbe");

    /** What the engine never sends; {@code OscarProtocol} does for who wants it. */
    private static final Set<String> SENT_BY_NOBODY = Set.of(
            // Ways to do once more what is done another way.
            "AddTemporaryPermits",
            "DeleteIcbmParameters",
            "RateUnsubscribe",
            "RemoveTemporaryPermits",
            "RoomDetailsQuery",
            "SetPrivacyFlags",
            "SetVisibleClasses",
            "UnwatchTemporarily",
            "UserInfoRequest",
            "WatchTemporarily",
            // The other halves of what is heard by nobody.
            "ClientProbeReply",
            "WatcherSubscribe",
            // Nobody is told how often we click on what.
            "StatsReport",
            // New accounts are made elsewhere, and codes of key fobs asked for nowhere any more.
            "RegistrationRequest",
            "SecurIdReply",
            // We have no certificates to show.
            "AnnounceArt");

    static Stream<Class<?>> groups() {
        return SnacsTest.groups().stream();
    }

    @ParameterizedTest
    @MethodSource("groups")
    void everySnacOfAGroupIsSentOrHasARoute(Class<?> group) {
        Set<String> lost = new TreeSet<>();
        for (Class<?> snac : group.getPermittedSubclasses()) {
            String name = snac.getSimpleName();
            boolean named = HEARD_BY_NOBODY.contains(name) || SENT_BY_NOBODY.contains(name);
            if (!named && !KNOWN.contains(name)) {
                lost.add(name);
            }
        }
        assertThat(lost).as("neither sent nor routed nor named in this test").isEmpty();
    }

    /** Returns the names of all that the engine makes, asks for by its class, or looks for. */
    private static Set<String> known() {
        Set<String> known = new HashSet<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("im.parley.oscar.internal")) {
            type.getReferencedClassObjects()
                    .forEach(literal -> known.add(literal.getValue().getSimpleName()));
            type.getInstanceofChecks()
                    .forEach(check -> known.add(check.getRawType().getSimpleName()));
            type.getCodeUnitCallsFromSelf()
                    .forEach(call -> known.add(call.getTargetOwner().getSimpleName()));
            type.getCodeUnitReferencesFromSelf()
                    .forEach(reference -> known.add(reference.getTargetOwner().getSimpleName()));
        }
        return known;
    }
}

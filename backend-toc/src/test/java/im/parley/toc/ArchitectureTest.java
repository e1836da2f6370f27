// SPDX-License-Identifier: Apache-2.0
package im.parley.toc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import im.parley.testing.HouseRules;
import im.parley.testing.SourceRules;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "im.parley.toc", importOptions = HouseRules.MainCode.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule NOTHING_BLOCKS = HouseRules.nothingBlocks();

    /** Not so on the wire: its commands and lines are one family each, sealed, and know their own packages. */
    @ArchTest
    static final ArchRule PACKAGES_LOOK_ONE_WAY = HouseRules.packagesLookOneWay("im.parley.toc.internal");

    @ArchTest
    static final ArchRule THE_WIRE_KNOWS_NOTHING_OF_SESSIONS = noClasses()
            .that()
            .resideInAPackage("im.parley.toc.wire..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("im.parley.toc.internal..", "im.parley.toc", "im.parley.spi..");

    @ArchTest
    static final ArchRule THE_OTHER_BACKEND_IS_A_STRANGER =
            noClasses().should().dependOnClassesThat().resideInAPackage("im.parley.oscar..");

    @Test
    void keepsTheRulesOfTheHouseInEveryFile() {
        SourceRules.check();
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import im.parley.testing.HouseRules;
import im.parley.testing.SourceRules;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "im.parley.testkit", importOptions = HouseRules.MainCode.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule PACKAGES_LOOK_ONE_WAY = HouseRules.packagesLookOneWay("im.parley.testkit");

    @Test
    void keepsTheRulesOfTheHouseInEveryFile() {
        SourceRules.check();
    }
}

// SPDX-License-Identifier: Apache-2.0
package im.parley.examples;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import im.parley.testing.HouseRules;
import im.parley.testing.SourceRules;
import org.junit.jupiter.api.Test;

/** Programs may block and may use the time as it is; the other rules of the house hold for them too. */
@AnalyzeClasses(packages = "im.parley.examples", importOptions = HouseRules.MainCode.class)
class ArchitectureTest {
    @ArchTest
    static void keepsTheRulesOfTheHouse(JavaClasses classes) {
        HouseRules.CLASSES_ARE_CALLED_AFTER_WHAT_THEY_ARE.check(written(classes));
        HouseRules.NO_METHOD_IS_SYNCHRONIZED.check(written(classes));
        HouseRules.NO_PLUGIN_OF_THE_APPLICATION_IS_TOUCHED.check(written(classes));
        HouseRules.packagesLookOneWay("im.parley.examples").check(written(classes));
    }

    /** Leaves out what the benchmarks' annotation processor writes. */
    private static JavaClasses written(JavaClasses classes) {
        return classes.that(
                describe("written by hand", type -> !type.getPackageName().contains("jmh_generated")));
    }

    @Test
    void keepsTheRulesOfTheHouseInEveryFile() {
        SourceRules.check();
    }
}

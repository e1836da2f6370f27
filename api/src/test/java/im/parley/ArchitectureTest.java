// SPDX-License-Identifier: Apache-2.0
package im.parley;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import im.parley.testing.HouseRules;
import im.parley.testing.SourceRules;
import io.reactivex.rxjava3.core.Observable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "im.parley", importOptions = HouseRules.MainCode.class)
class ArchitectureTest {
    private static final String CORE = "im.parley.internal..";

    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule NOTHING_BLOCKS = HouseRules.nothingBlocks();

    @ArchTest
    static final ArchRule THE_CORE_IS_REACHED_THROUGH_PARLEY_ALONE = noClasses()
            .that()
            .resideOutsideOfPackage(CORE)
            .and(DescribedPredicate.not(belongToAnyOf(Parley.class)))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CORE);

    @ArchTest
    static final ArchRule USERS_SEE_NO_BACKENDS = noClasses()
            .that()
            .resideInAPackage("im.parley")
            .and(DescribedPredicate.not(belongToAnyOf(Parley.class)))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("im.parley.spi..");

    @ArchTest
    static final ArchRule USERS_SEE_BYTES_IN_TWO_PLACES_ONLY = noClasses()
            .that()
            .resideInAPackage("im.parley")
            .and(DescribedPredicate.not(belongToAnyOf(ImEvent.class, WireTap.class)))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("okio..");

    @ArchTest
    static final ArchRule THERE_IS_ONE_KIND_OF_STREAM =
            noClasses().should().dependOnClassesThat().belongToAnyOf(Observable.class);

    @ArchTest
    static final ArchRule PACKAGES_LOOK_ONE_WAY = slices().matching("im.parley.(**)")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(belongToAnyOf(Parley.class), resideInAPackage("im.parley.."));

    @ArchTest
    static final ArchRule THE_CORE_OPENS_TWO_DOORS_AND_ONE_INSIDE = classes()
            .that()
            .resideInAPackage(CORE)
            .and()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .should()
            .haveSimpleName("BackendRegistry")
            .orShould()
            .haveSimpleName("DefaultAccountBuilder")
            .orShould()
            .haveSimpleName("NeutralFacets");

    @Test
    void keepsTheRulesOfTheHouseInEveryFile() {
        SourceRules.check();
    }

    @Test
    void namesNoProtocolInTheCore() throws IOException {
        try (Stream<Path> core = Files.walk(Path.of("src/main/java/im/parley/internal"))) {
            for (Path source : core.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(source))
                        .as("%s", source)
                        .doesNotContainPattern("(?i)\"(oscar|toc|icq|aim)\"");
            }
        }
    }
}

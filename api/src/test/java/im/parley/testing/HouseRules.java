// SPDX-License-Identifier: Apache-2.0
package im.parley.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.plugins.RxJavaPlugins;
import io.reactivex.rxjava3.schedulers.Schedulers;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * What holds for the main code of every module. A module's test takes them over with
 * {@code @ArchTest static final ArchTests HOUSE = ArchTests.in(HouseRules.class);}; {@link SourceRules} are their other half.
 */
public final class HouseRules {
    private static final String RX = "io.reactivex.rxjava3.core..";
    private static final Set<String> SHARED = Set.of("io", "computation", "newThread", "single");

    /** Leaves out tests, the published ones too. */
    public static final class MainCode implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return ImportOption.Predefined.DO_NOT_INCLUDE_TESTS.includes(location) && !location.contains("-tests.jar");
        }
    }

    @ArchTest
    public static final ArchRule CLASSES_ARE_CALLED_AFTER_WHAT_THEY_ARE = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Base)$")
            .because("a name that fits everything says nothing");

    @ArchTest
    public static final ArchRule NO_METHOD_IS_SYNCHRONIZED = methods()
            .should()
            .notHaveModifier(JavaModifier.SYNCHRONIZED)
            .because("a virtual thread that blocks in one pins its carrier on JDK 21 to 23")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule NO_SCHEDULER_IS_SHARED_WITH_STRANGERS = noClasses()
            .should()
            .callMethodWhere(describe("a shared scheduler is taken", HouseRules::takesASharedScheduler))
            .because("what an application blocks must not be what we run on");

    @ArchTest
    public static final ArchRule NO_TIME_IS_MEASURED_BEHIND_OUR_BACK = noClasses()
            .should()
            .callMethodWhere(describe("a time is given and no scheduler", HouseRules::usesAHiddenTimer))
            .because("tests move the time");

    @ArchTest
    public static final ArchRule NO_PLUGIN_OF_THE_APPLICATION_IS_TOUCHED = noClasses()
            .should()
            .accessClassesThat()
            .belongToAnyOf(RxJavaPlugins.class)
            .because("it is the application's, and no place for our errors");

    private HouseRules() {}

    /** Returns a rule that no class blocks on a stream; for every module but the programs. */
    public static ArchRule nothingBlocks() {
        return noClasses()
                .should()
                .callMethodWhere(describe("a stream is blocked on", HouseRules::blocks))
                .because("whoever blocks here blocks a thread that others wait for");
    }

    /** Returns a rule that no two packages know each other, of this one and those below it, be it around corners. */
    public static ArchRule packagesLookOneWay(String top) {
        return slices().assignedFrom(new PackagesBelow(top))
                .should()
                .beFreeOfCycles()
                .because("what lies below can be read without what lies above");
    }

    private record PackagesBelow(String top) implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String name = type.getPackageName();
            return name.equals(top) || name.startsWith(top + ".") ? SliceIdentifier.of(name) : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages below " + top;
        }
    }

    private static boolean takesASharedScheduler(JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(Schedulers.class) && SHARED.contains(call.getName());
    }

    private static boolean usesAHiddenTimer(JavaMethodCall call) {
        var parameters = call.getTarget().getRawParameterTypes();
        return isRx(call)
                && parameters.stream().anyMatch(type -> type.isEquivalentTo(TimeUnit.class))
                && parameters.stream().noneMatch(type -> type.isEquivalentTo(Scheduler.class))
                && !call.getTargetOwner().isAssignableTo(Scheduler.class)
                && !call.getTargetOwner().isAssignableTo(Scheduler.Worker.class);
    }

    private static boolean blocks(JavaMethodCall call) {
        return isRx(call) && call.getName().startsWith("blocking");
    }

    private static boolean isRx(JavaMethodCall call) {
        DescribedPredicate<JavaClass> rx = resideInAPackage(RX);
        return rx.test(call.getTargetOwner());
    }
}
